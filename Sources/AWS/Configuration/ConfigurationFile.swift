/// One setting of a file, and where it stands.
package struct Setting: Sendable, Equatable {
  /// Lines of a continued value are joined with line feeds; the first is empty for nested settings.
  package var value: String
  /// `name = value` lines below a name without a value.
  package var nested: [String: Setting]?
  package var file: String
  package var line: Int

  /// `/home/ada/.aws/config, line 3`
  package var place: String { "\(file), line \(line)" }
}

/// A file of sections and settings, as the AWS CLI reads its config and credentials files with
/// Python's configparser: names of settings in lower case, `=` or `:` after them, whole-line
/// comments with `#` or `;` only, lines that are indented deeper go on with a value. Unlike there,
/// sections and settings that come twice are merged, as the AWS SDKs' guide has it: the later value
/// counts.
struct ConfigurationFile: Sendable {
  typealias Section = [String: Setting]

  /// By what stands between the brackets.
  private(set) var sections: [String: Section] = [:]
  /// The names of the sections as they come.
  private(set) var names: [String] = []

  init() {}

  init(_ bytes: [UInt8], path: String) throws(AWSError) {
    var parser = ConfigurationParser(file: path)
    var lineNumber = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      lineNumber += 1
      guard let text = String(validating: line, as: UTF8.self) else {
        throw .configuration("\(path), line \(lineNumber): expected UTF-8")
      }
      let isFirst = lineNumber == 1 && text.unicodeScalars.first == "\u{FEFF}"
      try parser.read(isFirst ? String(text.unicodeScalars.dropFirst()) : text, number: lineNumber)
    }
    (names, sections) = try parser.finish()
  }
}

private struct ConfigurationParser {
  let file: String
  private var names: [String] = []
  private var sections: [String: [String: Setting]] = [:]
  private var section: String?
  private var indent = 0
  /// The setting that is being read: it may go on in lines to come.
  private var open: (name: String, lines: [(text: String, number: Int)])?

  init(file: String) { self.file = file }

  mutating func read(_ line: String, number: Int) throws(AWSError) {
    let text = line.trimmed
    if text.hasPrefix("#") || text.hasPrefix(";") { return }
    let depth = line.prefix { $0.isWhitespace }.unicodeScalars.count
    if text.isEmpty || (open != nil && depth > indent) {
      open?.lines.append((text, number))
      return
    }
    indent = depth
    try close()
    if let name = Self.heading(text) {
      section = name
      if sections[name] == nil {
        sections[name] = [:]
        names.append(name)
      }
    } else {
      try readSetting(text, number: number)
    }
  }

  /// The name between the first `[` and the last `]`; what follows is ignored.
  private static func heading(_ text: String) -> String? {
    guard text.hasPrefix("["), let end = text.lastIndex(of: "]") else { return nil }
    let name = text[text.index(after: text.startIndex)..<end]
    return name.isEmpty ? nil : String(name)
  }

  // What was found is not quoted in these messages: it may be half of a secret.
  private mutating func readSetting(_ text: String, number: Int) throws(AWSError) {
    guard section != nil else {
      throw .configuration("\(file), line \(number): expected a section, [default], first")
    }
    guard let delimiter = text.firstIndex(where: { $0 == "=" || $0 == ":" }) else {
      throw .configuration("\(file), line \(number): expected name = value or [section]")
    }
    let name = String(text[..<delimiter]).trimmed.lowercased()
    guard !name.isEmpty else {
      throw .configuration("\(file), line \(number): expected a name before \(text[delimiter])")
    }
    open = (name, [(String(text[text.index(after: delimiter)...]).trimmed, number)])
  }

  /// Keeps the setting that was being read.
  private mutating func close() throws(AWSError) {
    guard let section, let (name, lines) = open.take(), let line = lines.first?.number else {
      return
    }
    var setting = Setting(
      value: lines.map(\.text).joined(separator: "\n").trimmedAtEnd, nested: nil, file: file,
      line: line)
    if setting.value.hasPrefix("\n") { setting.nested = try nested(lines.dropFirst()) }
    sections[section, default: [:]][name] = setting
  }

  private func nested(
    _ lines: ArraySlice<(text: String, number: Int)>
  ) throws(AWSError) -> [String: Setting] {
    var nested: [String: Setting] = [:]
    for (text, number) in lines where !text.isEmpty {
      guard let equals = text.firstIndex(of: "=") else {
        throw .configuration("\(file), line \(number): expected name = value")
      }
      nested[String(text[..<equals]).trimmed] = Setting(
        value: String(text[text.index(after: equals)...]).trimmed, nested: nil, file: file,
        line: number)
    }
    return nested
  }

  /// The sections, each with the settings of `[DEFAULT]` that it has not itself.
  mutating func finish() throws(AWSError) -> (
    names: [String], sections: [String: [String: Setting]]
  ) {
    try close()
    if let defaults = sections.removeValue(forKey: "DEFAULT") {
      for section in sections.keys { sections[section]?.merge(defaults) { own, _ in own } }
    }
    return (names.filter { $0 != "DEFAULT" }, sections)
  }
}

extension String {
  /// Without white space at both ends.
  var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  var trimmedAtEnd: String {
    var text = Substring(self)
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
