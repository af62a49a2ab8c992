internal import ArgumentParser
internal import Values

extension JSON {
  /// The elements of a member; none when it is missing or no array.
  func list(_ name: String) -> [JSON] { self[name].map { Array($0.elements) } ?? [] }
}

/// A command as the argument parser describes it (`--experimental-dump-help`).
struct ManualCommandLine {
  /// An option, a flag or an argument.
  struct Argument {
    /// `-o`, `--output`; none of an argument.
    var names: [String]
    /// Nil of a flag.
    var value: String?
    var isOptional: Bool
    var isRepeating: Bool
    /// What it is for, with its values and its default.
    var text: String
  }

  var name: String
  var abstract: String
  var discussion: String
  var arguments: [Argument]
  var subcommands: [ManualCommandLine]
  /// Subcommands that help does not list.
  var hidden: [ManualCommandLine]

  /// The whole command line of Moonwatch.
  static func program() throws -> ManualCommandLine {
    let described = try JSONDocument(Array(Moonwatch._dumpHelp().utf8)).root["command"]
    guard let described, let program = ManualCommandLine(described) else {
      throw Failure(description: "the parser did not describe the command line")
    }
    return program
  }

  /// Nil when it has no name.
  init?(_ json: JSON) {
    guard let name = json["commandName"]?.string else { return nil }
    self.name = name
    abstract = json["abstract"]?.string ?? ""
    discussion = json["discussion"]?.string ?? ""
    arguments = json.list("arguments").compactMap(Argument.init)
    subcommands = []
    hidden = []
    for part in json.list("subcommands") {
      // `moonwatch help` is what --help does.
      guard let command = ManualCommandLine(part), command.name != "help" else { continue }
      if part["shouldDisplay"]?.boolean == false {
        hidden.append(command)
      } else {
        subcommands.append(command)
      }
    }
  }

  /// Without what every command has.
  var ownArguments: [Argument] {
    arguments.filter { $0.names.last != "--help" && $0.names.last != "--version" }
  }

  /// `[option ...] source ...`: what follows the name.
  var usage: String {
    let own = ownArguments
    var words = own.contains { !$0.names.isEmpty } ? ["[option ...]"] : []
    for argument in own where argument.names.isEmpty {
      let word = (argument.value ?? "") + (argument.isRepeating ? " ..." : "")
      words.append(argument.isOptional ? "[\(word)]" : word)
    }
    return words.joined(separator: " ")
  }

  /// The page's own name: `moonwatch-scan`.
  func pageName(in program: String) -> String { "\(program)-\(name)" }
}

extension ManualCommandLine.Argument {
  init?(_ json: JSON) {
    guard json["shouldDisplay"]?.boolean != false else { return nil }
    names = json.list("names").compactMap { name in
      guard let text = name["name"]?.string else { return nil }
      return (name["kind"]?.string == "long" ? "--" : "-") + text
    }
    names.sort { $0.utf8.count < $1.utf8.count }
    let name = json["valueName"]?.string ?? ""
    value = json["kind"]?.string == "flag" ? nil : name
    isOptional = json["isOptional"]?.boolean ?? false
    isRepeating = json["isRepeating"]?.boolean ?? false
    text = Self.text(json)
  }

  private static func text(_ json: JSON) -> String {
    var parts = [json["abstract"]?.string ?? "", json["discussion"]?.string ?? ""]
    let values = json.list("allValues").compactMap(\.string)
    // An abstract that names them all need not be followed by them.
    if !values.isEmpty, !values.allSatisfy(parts[0].contains) {
      parts.append("Values: \(values.joined(separator: ", ")).")
    }
    if let value = json["defaultValue"]?.string, !value.isEmpty, !parts[0].contains("(default:") {
      parts.append("(default: \(value))")
    }
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
