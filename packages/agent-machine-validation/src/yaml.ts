/** The reader for YAML: `validateText(text, { format: "yaml", yaml: readYaml })`. Who reads no YAML does not carry it. */
export { readYaml } from "./text/yaml.ts";
