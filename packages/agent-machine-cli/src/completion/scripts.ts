/** Completion scripts, made from what the commands say of themselves. */
import type { Command, Completes, Option } from "../command.ts";
import { ruleSubjects } from "../data.ts";
import { helpOption } from "../help.ts";
import { shortNames } from "../kinds.ts";

type Script = (commands: readonly Command[]) => string;

export const scripts: Readonly<Record<"bash" | "zsh" | "fish", Script>> = { bash, zsh, fish };

const globals = ["--help", "--version"];

/** Words that can stand in a place, known when the script is made. */
function wordsOf(completes: Completes | undefined): string[] {
  if (completes === "kind") return Object.values(shortNames);
  if (completes === "shell") return Object.keys(scripts);
  if (completes === "subject") return [...ruleSubjects()];
  return [];
}

/** Options behind which a word is no operand. */
function optionsWithValue(commands: readonly Command[]): string {
  const all = commands.flatMap(({ options }) => options);
  return [...new Set(all.filter(({ value }) => value !== undefined).flatMap(flags))].join(" ");
}

function bash(commands: readonly Command[]): string {
  const cases = commands.map(({ name, options, completes }) => {
    const values = options
      .filter(({ value }) => value !== undefined)
      .map((option) => `      ${flags(option).join("|")}) ${bashValue(option)}; return ;;`);
    const names = [...options, helpOption].map((option) => `--${option.name}`).join(" ");
    return `    ${name})
      case "$rest$previous" in
${[...values, "      *) ;;"].join("\n")}
      esac
      if [[ -z $rest && $current == -* ]]; then COMPREPLY=($(compgen -W "${names}" -- "$current"))
      else ${bashOperand(completes)}; fi ;;`;
  });
  return `# Completion of amc for bash.
_amc_files() {
  local file
  compopt -o filenames 2> /dev/null
  while IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen -f -- "$current")
}
_amc() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]}
  COMPREPLY=()
  # An equals sign is a word of its own, unless the shell was told otherwise.
  if [[ $current == "=" ]]; then current=
  elif [[ $previous == "=" ]]; then previous=\${COMP_WORDS[COMP_CWORD - 2]}
  elif [[ $current == --*=* ]]; then previous=\${current%%=*} current=\${current#*=}
  fi
  # Operands before the word, which are all that stands behind two dashes.
  local word before= operands=0 rest=
  for word in "\${COMP_WORDS[@]:2:COMP_CWORD - 2}"; do
    if [[ -n $rest ]]; then operands=$((operands + 1))
    elif [[ $word == -- ]]; then rest=yes
    elif [[ $word != [-=]* && $before != "=" && " ${optionsWithValue(commands)} " != *" $before "* ]]; then
      operands=$((operands + 1))
    fi
    before=$word
  done
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W "${[...commands.map(({ name }) => name), "help", ...globals].join(" ")}" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
    help) ${bashFirst(commands.map(({ name }) => name).join(" "))} ;;
${cases.join("\n")}
  esac
}
complete -F _amc amc
`;
}

function bashValue({ choices, completes }: Option): string {
  if (choices) return `COMPREPLY=($(compgen -W "${choices.join(" ")}" -- "$current"))`;
  return completes === "file" ? "_amc_files" : "COMPREPLY=()";
}

function bashOperand(completes: Completes | undefined): string {
  if (completes === "file") return "_amc_files";
  const words =
    completes === "explainable"
      ? "$(amc completion explainable 2> /dev/null)"
      : wordsOf(completes).join(" ");
  return words === "" ? "COMPREPLY=()" : bashFirst(words);
}

/** Completes the first operand of a command that takes one. */
function bashFirst(words: string): string {
  return `((operands > 0)) || COMPREPLY=($(compgen -W "${words}" -- "$current"))`;
}

function zsh(commands: readonly Command[]): string {
  const list = commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`);
  const cases = commands.map(({ name, options, completes }) => {
    const specs = [...options, helpOption].map((option) => `        ${zshOption(option)} \\`);
    return `      ${name})
        _arguments -S \\
${specs.join("\n")}
        ${zshOperand(completes)} ;;`;
  });
  return `#compdef amc
# Completion of amc for zsh.
_amc() {
  local -a commands
  commands=(
${list.join("\n")}
    'help:Shows the help of a command.'
  )
  local context state state_descr line
  typeset -A opt_args
  _arguments -C '(- *)--help[Show the help.]' '(- *)--version[Say which this is.]' '1: :->command' '*:: :->operand'
  case $state in
    command) _describe -t commands command commands ;;
    operand) case $words[1] in
      help) _describe -t commands command commands ;;
${cases.join("\n")}
      esac ;;
  esac
}
if [ "$funcstack[1]" = _amc ]; then _amc "$@"; else compdef _amc amc; fi
`;
}

function zshOption(option: Option): string {
  const { value, choices, completes, description, multiple } = option;
  const names = flags(option);
  const exclusive = multiple ? "*" : `(${names.join(" ")})`;
  // The value can stand in the same word.
  const specs = names.map((name) =>
    value === undefined ? name : `${name}${name.startsWith("--") ? "=" : "+"}`,
  );
  const what = choices ? `(${choices.join(" ")})` : completes === "file" ? "_files" : " ";
  const argument = value === undefined ? "" : `:${value}:${what}`;
  const text = `[${description.replace(/[[\]]/g, "")}]${argument}`;
  return names.length > 1
    ? `${quoted(exclusive)}{${specs.join(",")}}${quoted(text)}`
    : quoted(`${exclusive}${specs[0]}${text}`);
}

function zshOperand(completes: Completes | undefined): string {
  if (completes === "file") return "'*:file:_files'";
  if (completes === "explainable") {
    return `'1:subject:{ local -a subjects; subjects=(\${(f)"$(amc completion explainable 2> /dev/null)"}); _multi_parts . subjects }'`;
  }
  const words = wordsOf(completes).join(" ");
  return words === "" ? "'*: : '" : quoted(`1:word:(${words})`);
}

function fish(commands: readonly Command[]): string {
  const none = "__fish_use_subcommand";
  const lines = commands.flatMap(({ name, summary, options, completes }) => {
    const within = `__amc_is ${name}`;
    return [
      `complete -c amc -n ${quoted(none)} -a ${name} -d ${quoted(summary)}`,
      ...[...options, helpOption].map(
        (option) => `complete -c amc -n ${quoted(within)} ${fishOption(option)}`,
      ),
      ...fishOperand(name, completes),
    ];
  });
  return `# Completion of amc for fish.
function __amc_is --description 'Whether the first word is this command'
    set -l words (commandline -opc)
    test "$words[2]" = $argv[1]
end
function __amc_begins --description 'Whether the first word is this command, without an operand yet'
    __amc_is $argv[1]; or return 1
    set -l words (commandline -opc)
    set -l before
    set -e words[1 2]
    for word in $words
        string match -q -- '-*' $word; or contains -- "$before" ${optionsWithValue(commands)}; or return 1
        set before $word
    end
end
complete -c amc -f
complete -c amc -n '${none}' -l help -d 'Show the help.'
complete -c amc -n '${none}' -l version -d 'Say which this is.'
complete -c amc -n '${none}' -a help -d 'Shows the help of a command.'
complete -c amc -n '__amc_begins help' -a ${quoted(commands.map(({ name }) => name).join(" "))}
${lines.join("\n")}
`;
}

function fishOption({ name, short, value, choices, completes, description }: Option): string {
  const argument =
    value === undefined ? "" : ` -x${choices ? ` -a ${quoted(choices.join(" "))}` : ""}`;
  const files = completes === "file" ? " -r -F" : argument;
  return `-l ${name}${short === undefined ? "" : ` -s ${short}`}${files} -d ${quoted(description)}`;
}

function fishOperand(name: string, completes: Completes | undefined): string[] {
  if (completes === "file") return [`complete -c amc -n '__amc_is ${name}' -F`];
  const words =
    completes === "explainable"
      ? "(amc completion explainable 2> /dev/null)"
      : wordsOf(completes).join(" ");
  return words === "" ? [] : [`complete -c amc -n '__amc_begins ${name}' -a ${quoted(words)}`];
}

function flags({ name, short }: Option): string[] {
  return short === undefined ? [`--${name}`] : [`-${short}`, `--${name}`];
}

/** A word for a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
