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

  /// Nil when it has no name, or is not shown in help.
  init?(_ json: JSON) {
    guard let name = json["commandName"]?.string, json["shouldDisplay"]?.boolean != false else {
      return nil
    }
    self.name = name
    abstract = json["abstract"]?.string ?? ""
    discussion = json["discussion"]?.string ?? ""
    arguments = json.list("arguments").compactMap(Argument.init)
    // `moonwatch help` is what --help does.
    subcommands = json.list("subcommands").compactMap(ManualCommandLine.init)
      .filter { $0.name != "help" }
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
