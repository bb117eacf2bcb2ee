import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  ClientCapabilities,
  type CompletionItem,
  type Diagnostic,
  getLanguageService as jsonService,
  type MarkupContent,
} from "vscode-json-languageservice";
import { TextDocument } from "vscode-languageserver-textdocument";
import { getLanguageService as yamlService } from "yaml-language-server";
import { bundle, type Names, settings } from "./bundle.ts";
import type { Language, Span } from "./written.ts";

/** What an editor says of a stretch of text. */
export interface Mark extends Span {
  readonly message: string;
}

/** An editor without a screen. It knows by the name of a file which schema a document has, as its settings say. */
export interface Editor {
  readonly marks: (name: string, text: string) => Promise<readonly Mark[]>;
  readonly hover: (name: string, text: string, at: number) => Promise<string>;
  readonly proposals: (
    name: string,
    text: string,
    at: number,
  ) => Promise<readonly CompletionItem[]>;
}

/** How many documents were opened. Each has an address of its own, because services remember what they read at one. */
let opened = 0;

/** An editor for a language, with the settings that the bundle has for it. */
export function openEditor(language: Language): Editor {
  const service = language === "json" ? openJson() : openYaml();
  const open = (name: string, text: string): TextDocument =>
    TextDocument.create(`file:///documents/${++opened}/${name}`, language, 1, text);
  return {
    marks: async (name, text) => {
      const document = open(name, text);
      return (await service.marks(document)).map(({ range, message }) => ({
        start: document.offsetAt(range.start),
        end: document.offsetAt(range.end),
        message: textOf(message),
      }));
    },
    hover: (name, text, at) => service.hover(open(name, text), at),
    proposals: (name, text, at) => service.proposals(open(name, text), at),
  };
}

interface Service {
  readonly marks: (document: TextDocument) => PromiseLike<readonly Diagnostic[]>;
  readonly hover: (document: TextDocument, at: number) => Promise<string>;
  readonly proposals: (document: TextDocument, at: number) => Promise<readonly CompletionItem[]>;
}

/** The language service of VS Code, Neovim and others. */
function openJson(): Service {
  const service = jsonService({
    clientCapabilities: ClientCapabilities.LATEST,
    schemaRequestService: request,
  });
  service.configure({ validate: true, schemas: settings.json.map(associated) });
  const parse = (document: TextDocument) => service.parseJSONDocument(document);
  return {
    marks: (document) => service.doValidation(document, parse(document)),
    hover: async (document, at) =>
      textOf((await service.doHover(document, document.positionAt(at), parse(document)))?.contents),
    proposals: async (document, at) =>
      (await service.doComplete(document, document.positionAt(at), parse(document)))?.items ?? [],
  };
}

/** The language server of the YAML extension of VS Code, of Neovim and others. */
function openYaml(): Service {
  const service = yamlService({
    clientCapabilities: ClientCapabilities.LATEST,
    schemaRequestService: request,
    workspaceContext: { resolveRelativePath: (path, from) => new URL(path, from).href },
  });
  const schemas = settings.yaml.map(associated);
  service.configure({ validate: true, hover: true, completion: true, schemas });
  return {
    marks: (document) => service.doValidation(document, false),
    hover: async (document, at) =>
      textOf((await service.doHover(document, document.positionAt(at)))?.contents),
    proposals: async (document, at) =>
      (await service.doComplete(document, document.positionAt(at), false)).items,
  };
}

function associated({ schema, fileMatch }: Names): { uri: string; fileMatch: string[] } {
  return { uri: pathToFileURL(resolve(bundle, schema)).href, fileMatch: [...fileMatch] };
}

/** The files of the bundle refer to nothing outside; an editor that asks for more is told so, and says so in the document. */
async function request(uri: string): Promise<string> {
  if (!uri.startsWith(pathToFileURL(bundle).href)) {
    throw new Error(`The editor bundle stands alone, but asks for ${uri}.`);
  }
  return readFileSync(fileURLToPath(uri), "utf8");
}

/** The text of what a service shows: a message, Markdown, or a list of either. */
export function textOf(contents: unknown): string {
  if (typeof contents === "string") return contents;
  if (Array.isArray(contents)) return contents.map(textOf).join("\n\n");
  return (contents as MarkupContent | undefined)?.value ?? "";
}
