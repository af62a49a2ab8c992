internal import ArgumentParser

struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Print the completion script of a shell.",
    discussion: """
      Completes subcommands, options and their values, files, and the ids of rules and controls, the profiles of the \
      AWS CLI's configuration, and regions. The packages install it; otherwise:

        moonwatch completions bash > ~/.local/share/bash-completion/completions/moonwatch
        moonwatch completions zsh > ~/.zfunc/_moonwatch       # a folder of $fpath
        moonwatch completions fish > ~/.config/fish/completions/moonwatch.fish
      """)

  enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash, zsh, fish

    var script: String {
      switch self {
      case .bash: BashCompletion.script
      case .zsh: Moonwatch.completionScript(for: .zsh)
      case .fish: Moonwatch.completionScript(for: .fish)
      }
    }
  }

  @Argument(help: ArgumentHelp("The shell: bash, zsh or fish.", valueName: "shell"))
  var shell: Shell

  func run() throws { print(shell.script) }
}

/// The completion script of bash.
enum BashCompletion {
  /// The parser's script, behind a function that joins words: for bash `rule:root-usage` is three words, for
  /// moonwatch it is one.
  static var script: String {
    let parsers = Moonwatch.completionScript(for: .bash)
    let lines = parsers.split(separator: "\n", omittingEmptySubsequences: false)
    // The script is sourced, not run; its last line registers the parser's function.
    let functions = lines.drop { $0.hasPrefix("#!") || $0.isEmpty }.prefix {
      !$0.hasPrefix("complete ")
    }
    return functions.joined(separator: "\n") + "\n" + joining
  }

  private static let joining = #"""
    _moonwatch_joined() {
        local rest="${COMP_LINE}" word before=''
        local -a joined=()
        local -i index current=0
        for index in "${!COMP_WORDS[@]}"; do
            word="${COMP_WORDS[index]}"
            if [[ "${#joined[@]}" -eq 0 || "${rest}" == [[:space:]]* ]]; then
                joined+=('')
            fi
            if [[ "${index}" -eq "${COMP_CWORD}" ]]; then
                current="$((${#joined[@]} - 1))"
                before="${joined[current]}"
                # The cursor is behind a separator.
                if [[ -z "${2}" ]]; then before+="${word}"; fi
            fi
            joined[${#joined[@]}-1]+="${word}"
            rest="${rest#"${rest%%[![:space:]]*}"}"
            rest="${rest#"${word}"}"
        done
        local -a COMP_WORDS=("${joined[@]}")
        local -i COMP_CWORD="${current}"
        _moonwatch "${1}" "${before}${2}" "${joined[current > 0 ? current - 1 : 0]}"
        # The value of an assignment follows at once.
        if [[ "${COMPREPLY[0]-}" == *= ]]; then compopt -o nospace +o filenames; fi
        if [[ -n "${before}" ]]; then COMPREPLY=("${COMPREPLY[@]#"${before}"}"); fi
    }
    complete -o filenames -F _moonwatch_joined moonwatch
    """#
}
