import { describe, expect, test } from "vitest";
import { nameOf } from "./bundle.ts";
import { whereNameIsTyped, whereValueIsTyped } from "./cursor.ts";
import { openEditor, textOf } from "./editors.ts";
import { loadProperties, type Property } from "./properties.ts";
import { languages, partOf, pointerOf, write } from "./written.ts";

const properties = await loadProperties();
const named = properties.filter(({ values }) => Object.keys(values).length > 0);

describe.each(languages)("%s", (language) => {
  const editor = openEditor(language);

  test.each(properties)("$contract: $path is explained where it stands", async (property) => {
    const { text, places } = write(property.document, language);
    const key = places.get(pointerOf(property.steps))?.key;
    expectExplanation(
      await editor.hover(nameOf(property.contract, language), text, (key?.start ?? 0) + 1),
      property,
    );
  });

  test.each(properties)("$contract: $path is proposed where it is missing", async (property) => {
    const { text, at } = whereNameIsTyped(property, language);
    const proposals = await editor.proposals(nameOf(property.contract, language), text, at);
    const proposal = proposals.find(({ label }) => label === property.steps.at(-1));
    expectExplanation(textOf(proposal?.documentation), property);
  });

  test.each(named)("$contract: the value of $path is explained", async (property) => {
    const { text, places } = write(property.document, language);
    const whole = property.steps.reduce(partOf, property.document);
    const steps = Array.isArray(whole) ? [...property.steps, 0] : property.steps;
    const value = String(steps.reduce(partOf, property.document));
    const at = (places.get(pointerOf(steps))?.value.start ?? 0) + 1;
    const shown = await editor.hover(nameOf(property.contract, language), text, at);
    expect(shown).toContain(`\`${value}\`: ${property.values[value]}`);
  });

  test.each(named)(
    "$contract: the values of $path are proposed and explained",
    async (property) => {
      const { text, at } = whereValueIsTyped(property, language);
      const proposals = await editor.proposals(nameOf(property.contract, language), text, at);
      const explained = proposals.map(({ label, documentation }) => [
        label.replaceAll('"', ""),
        textOf(documentation),
      ]);
      expect(Object.fromEntries(explained)).toMatchObject(property.values);
    },
  );
});

/** An explanation is Markdown, in which what would be taken for HTML is escaped. */
function expectExplanation(shown: string, { description, absence = "" }: Property): void {
  const read = shown.replaceAll("\\<", "<");
  expect(read).toContain(description);
  expect(read).toContain(absence);
}
