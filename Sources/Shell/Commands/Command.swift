internal import Scripting
internal import Values

/// A command of the shell: `.name arguments`. Each is a Lua function in another dress.
package struct Command: Sendable {
  /// What its arguments are, for completion.
  enum Argument: Sendable {
    case none, topic, file, mode, onOff, rule, ruleThenEvent, expression, ruleOrFile, account
    case saved
  }

  package let name: String
  /// After the name: `RULE [EVENT]`.
  package let usage: String
  package let summary: String
  let argument: Argument
  /// The Lua that does it.
  fileprivate let source: @Sendable (String) throws(CommandFault) -> String

  package static let all: [Command] = [
    Command(
      name: "help", usage: "[TOPIC]",
      summary:
        "what there is; of a topic (function, rule, control, AWS call, event field) all about it",
      argument: .topic
    ) { text throws(CommandFault) in "return help(\(text.isEmpty ? "" : quoted(text)))" },
    Command(
      name: "load", usage: "FILE [ARGUMENT…]", summary: "run a Lua file in this session",
      argument: .file
    ) { text throws(CommandFault) in
      let words = try Words.split(text)
      guard !words.isEmpty else { throw CommandFault(message: ".load: expected a FILE") }
      return "return load(\(words.map(quoted).joined(separator: ", ")))"
    },
    Command(
      name: "reload", usage: "",
      summary: "load again what has changed on disk: rules, modules, loaded files", argument: .none
    ) { text throws(CommandFault) in try nothing(text, "reload", "return reload()") },
    Command(
      name: "watch", usage: "[FILE]",
      summary: "reload and test rules as they are saved, or run a file again; until Ctrl-C",
      argument: .file
    ) { text throws(CommandFault) in "return watch(\(text.isEmpty ? "" : quoted(text)))" },
    Command(
      name: "edit", usage: "[RULE|FILE]",
      summary: "open a rule, a file or the last input in $EDITOR, and use what was saved",
      argument: .ruleOrFile
    ) { text throws(CommandFault) in "return edit(\(text.isEmpty ? "" : quoted(text)))" },
    Command(
      name: "rules", usage: "[WORD]", summary: "the rules; of a word those that have it",
      argument: .rule
    ) { text throws(CommandFault) in "return rules(\(text.isEmpty ? "" : quoted(text)))" },
    Command(
      name: "explain", usage: "RULE [EVENT]",
      summary: "why a rule finds an event or does not; EVENT is Lua, the last event without it",
      argument: .ruleThenEvent
    ) { text throws(CommandFault) in
      let rule = text.prefix { !$0.isWhitespace }
      guard !rule.isEmpty else { throw CommandFault(message: ".explain: expected a RULE") }
      let event = text[rule.endIndex...].drop { $0.isWhitespace }
      return "return explain(\(quoted(String(rule)))\(event.isEmpty ? "" : ", " + event))"
    },
    Command(
      name: "schema", usage: "[STREAM]",
      summary: "the fields of a stream, or of the last one: types, how often, examples",
      argument: .expression
    ) { text throws(CommandFault) in "return schema(\(text))" },
    Command(
      name: "time", usage: "on|off|EXPRESSION",
      summary: "how long an expression takes, or each input", argument: .expression
    ) { text throws(CommandFault) in
      switch text {
      case "on", "off": "time(\(text == "on"))"
      case "": throw CommandFault(message: ".time: expected on, off or an EXPRESSION")
      default: "return time(function() return \(text)\nend)"
      }
    },
    Command(
      name: "profile", usage: "EXPRESSION",
      summary: "where the time of an expression goes, by line",
      argument: .expression
    ) { text throws(CommandFault) in
      if text.isEmpty { throw CommandFault(message: ".profile: expected an EXPRESSION") }
      return "return profile(function() return \(text)\nend)"
    },
    Command(
      name: "save", usage: "FILE | rule FILE | example RULE [fires|quiet]",
      summary: "the session as a script; the last event as a new rule, or as an example of one",
      argument: .saved
    ) { text throws(CommandFault) in
      let words = try Words.split(text)
      guard !words.isEmpty else {
        throw CommandFault(message: ".save: expected a FILE, rule FILE or example RULE")
      }
      return "return save(\(words.map(quoted).joined(separator: ", ")))"
    },
    Command(
      name: "account", usage: "[practice|NAME=VALUE…]",
      summary: "show or change the account of calls: profile=, region=, role=, endpoint_url=",
      argument: .account
    ) { text throws(CommandFault) in
      try "return account(\(AccountArguments.lua(try Words.split(text))))"
    },
    Command(
      name: "writes", usage: "[on|off]", summary: "allow or refuse calls that change something",
      argument: .onOff
    ) { text throws(CommandFault) in
      switch text {
      case "": "return writes()"
      case "on", "off": "return writes(\(text == "on"))"
      default: throw CommandFault(message: ".writes: expected on or off, found \"\(text)\"")
      }
    },
    Command(
      name: "mode", usage: "[\(PrintMode.allCases.map(\.rawValue).joined(separator: "|"))]",
      summary: "how values are printed", argument: .mode
    ) { text throws(CommandFault) in "return mode(\(text.isEmpty ? "" : quoted(text)))" },
    Command(
      name: "next", usage: "", summary: "the next event of the last stream", argument: .none
    ) { text throws(CommandFault) in try nothing(text, "next", "return next()") },
    Command(
      name: "prev", usage: "", summary: "the event before it", argument: .none
    ) { text throws(CommandFault) in try nothing(text, "prev", "return prev()") },
    Command(
      name: "tour", usage: "[next|back|STEP|end]",
      summary: "a ten-minute introduction",
      argument: .none
    ) { text throws(CommandFault) in "return tour(\(text.isEmpty ? "" : quoted(text)))" },
    Command(name: "quit", usage: "", summary: "leave; so does Ctrl-D", argument: .none) {
      text throws(CommandFault) in try nothing(text, "quit", "quit()")
    },
  ]

  package static func named(_ name: String) -> Command? {
    all.first { $0.name == (name == "exit" ? "quit" : name) }
  }

  /// The Lua that a command stands for.
  static func source(_ name: String, _ arguments: String) throws(CommandFault) -> String {
    guard let command = named(name) else {
      let hint = NearestName.hint(for: name, in: all.map(\.name)) { "." + $0 }
      throw CommandFault(message: "there is no command .\(name)\(hint) (.help lists them)")
    }
    return try command.source(arguments)
  }

  private static func quoted(_ text: String) -> String { ValueText.quoted(text) }

  private static func nothing(
    _ text: String, _ name: String, _ source: String
  ) throws(CommandFault) -> String {
    if text.isEmpty { return source }
    throw CommandFault(message: ".\(name) takes nothing, found \"\(text)\"")
  }
}

/// What is wrong with a command.
struct CommandFault: Error { var message: String }

/// Words of a command line: blanks part them, quotes hold them together.
enum Words {
  static func split(_ text: String) throws(CommandFault) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    for character in text {
      if let open = quote {
        if character == open { quote = nil } else { word?.append(character) }
      } else if character == "\"" || character == "'" {
        quote = character
        word = word ?? ""
      } else if character.isWhitespace {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if quote != nil { throw CommandFault(message: "a quote is open at the end of the line") }
    if let word { words.append(word) }
    return words
  }
}

/// `.account region=eu-west-1 profile=audit` as a table.
enum AccountArguments {
  static func lua(_ words: [String]) throws(CommandFault) -> String {
    if words.isEmpty { return "" }
    if words.count == 1, !words[0].contains("=") { return ValueText.quoted(words[0]) }
    let parts = try words.map { word throws(CommandFault) -> String in
      guard let equals = word.firstIndex(of: "="), equals > word.startIndex else {
        throw CommandFault(message: ".account: expected NAME=VALUE, found \"\(word)\"")
      }
      let value = word[word.index(after: equals)...]
      return "[\(ValueText.quoted(String(word[..<equals])))] = \(ValueText.quoted(String(value)))"
    }
    return "{ \(parts.joined(separator: ", ")) }"
  }
}
