package dev.recapgallery.cli;

import picocli.AutoComplete;
import picocli.CommandLine;

/**
 * Writes completions for bash, and for zsh, which reads them by its own bridge: picocli's script, called by a function that
 * knows what picocli's doesn't.
 */
final class BashCompletion {

    private static final String FILES = "type compopt &>/dev/null && compopt -o filenames";

    /**
     * {@code --option=value} is three words to bash and one to zsh; picocli's function knows two. And zsh shows folders with
     * their slash only where it completes file names itself.
     */
    private static final String ADAPTER = """

            function _adapted_PROGRAM() {
              local -a words=()
              local names_files="" start="" word i
              for (( i = 0; i <= COMP_CWORD; i++ )); do
                word="${COMP_WORDS[i]}"
                start=""
                if [[ "${word}" == "=" ]]; then
                  if (( i == COMP_CWORD )); then words+=(""); fi
                elif [[ "${word}" == --*=* ]]; then
                  start="${word%%=*}="
                  words+=("${word%%=*}" "${word#*=}")
                else
                  words+=("${word}")
                fi
              done
              COMP_WORDS=("${words[@]}")
              COMP_CWORD=$(( ${#words[@]} - 1 ))
              _complete_PROGRAM
              if [ -n "${ZSH_VERSION}" ]; then
                if [ -n "${names_files}" ] && [ -z "${start}" ]; then COMPREPLY=(); fi
                words=()
                for word in "${COMPREPLY[@]}"; do words+=("${start}${word}"); done
                COMPREPLY=("${words[@]}")
              fi
            }

            complete -F _adapted_PROGRAM -o default PROGRAM
            """;

    private BashCompletion() {}

    static String script(String program, CommandLine commands) {
        return AutoComplete.bash(program, commands).replace(FILES, "names_files=yes; " + FILES)
                + ADAPTER.replace("PROGRAM", program);
    }
}
