/// Carries out the lines of `~/.editrc`: key bindings of `bind`, `edit on|off`, `history`.
struct EditrcReader {
  private(set) var keymaps: KeymapSet

  /// After `edit off`, lines are read plainly.
  private(set) var isEnabled = true

  /// `history unique 1`.
  private(set) var isHistoryUnique: Bool?

  /// `history size 1000`.
  private(set) var historySize: Int?

  init(keymaps: KeymapSet = .emacs) { self.keymaps = keymaps }

  /// Carries out a whole file; `program` is what lines with a prefix are for. Gives a warning for
  /// each line that is not understood.
  mutating func read(_ text: String, path: String, program: String) -> [String] {
    var warnings: [String] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let code = line.drop(while: \.isWhitespace)
      if code.isEmpty || code.first == "#" { continue }
      guard let command = Self.command(in: String(code), for: program) else { continue }
      if let message = run(command, lists: false) {
        warnings.append("\(path):\(index + 1): \(message)")
      }
    }
    return warnings
  }

  /// The line without `program:`; nil when it is for another program. The prefix is a part of the
  /// program's name, or a basic regular expression for it.
  private static func command(in line: String, for program: String) -> String? {
    guard let blank = line.firstIndex(where: \.isWhitespace) ?? Optional(line.endIndex),
      let colon = line[..<blank].firstIndex(of: ":")
    else { return line }
    let name = String(line[..<colon])
    guard !name.isEmpty else { return nil }
    guard program.contains(name) || matches(program, pattern: name) else { return nil }
    return String(line[line.index(after: colon)...])
  }

  /// Carries out a line. Gives an answer to show: what is wrong, or what was asked for.
  mutating func run(_ line: String, lists: Bool = true) -> String? {
    guard let words = editrcWords(line) else { return "a quote has no end: \(line)" }
    guard let command = words.first else { return nil }
    switch command {
    case "bind": return bind(Array(words.dropFirst()), lists: lists)
    case "edit": return edit(Array(words.dropFirst()))
    case "history": return history(Array(words.dropFirst()))
    case "echotc", "settc", "setty", "telltc": return "\(command) is not supported; ignored"
    default:
      return "unknown command \(command); expected bind, edit or history"
    }
  }

  private mutating func edit(_ words: [String]) -> String? {
    switch words {
    case ["on"]: isEnabled = true
    case ["off"]: isEnabled = false
    default: return "edit is followed by on or off"
    }
    return nil
  }

  private mutating func history(_ words: [String]) -> String? {
    if words.count == 2, let number = Int(words[1]), number >= 0 {
      switch words[0] {
      case "size" where number > 0:
        historySize = number
        return nil
      case "unique":
        isHistoryUnique = number != 0
        return nil
      default: break
      }
    }
    return "history is followed by size NUMBER or unique 0|1"
  }

  private mutating func bind(_ words: [String], lists: Bool) -> String? {
    var words = words[...]
    var flags = Set<Character>()
    while let word = words.first, word.count > 1, word.first == "-" {
      flags.formUnion(word.dropFirst())
      words.removeFirst()
    }
    if let unknown = flags.subtracting("aeklrsv").sorted().first {
      return "bind has no option -\(unknown); it has -a -e -k -l -r -s -v"
    }
    if flags.contains("e") || flags.contains("v") {
      keymaps = flags.contains("v") ? .vi : .emacs
      if words.isEmpty { return nil }
    }
    if flags.contains("l") || words.isEmpty { return lists ? list(flags, words.first) : nil }
    let text = words.removeFirst()
    let keys = flags.contains("k") ? named(text) : KeyText.parse(text).map { [$0] }
    guard let keys else { return "\(text) is not a key" }
    if flags.contains("r") {
      for key in keys { update(flags) { $0.unbind(key) } }
      return nil
    }
    guard words.count <= 1 else { return "bind takes a key and a command; found \(words.count)" }
    guard let target = words.first else { return lists ? describe(keys, flags) : nil }
    return bind(keys, to: target, flags)
  }

  private mutating func bind(
    _ keys: [[UInt8]], to target: String, _ flags: Set<Character>
  ) -> String? {
    let binding: Keymap.Binding
    if flags.contains("s") {
      guard let bytes = KeyText.parse(target) else { return "\(target) is no text for keys" }
      binding = .text(bytes)
    } else {
      guard let command = Command(rawValue: target) else {
        return "unknown editor command \(target); bind -l lists them"
      }
      // What begins longer keys is known from those.
      if command == .leadIn || command == .metaNext { return nil }
      binding = .command(command)
    }
    for key in keys { update(flags) { $0.bind(key, to: binding) } }
    return nil
  }

  private func named(_ name: String) -> [[UInt8]]? {
    KeyText.named[name].map { $0.map { Array($0.utf8) } }
  }

  private mutating func update(_ flags: Set<Character>, _ change: (inout Keymap) -> Void) {
    if flags.contains("a") { change(&keymaps.command) } else { change(&keymaps.main) }
  }

  private func describe(_ keys: [[UInt8]], _ flags: Set<Character>) -> String {
    let map = flags.contains("a") ? keymaps.command : keymaps.main
    return keys.compactMap { key in map.bindings[key].map { Self.line(key, $0) } }
      .joined(separator: "\n")
  }

  private func list(_ flags: Set<Character>, _ key: String?) -> String {
    if flags.contains("l") {
      return Command.allCases.map(\.rawValue).sorted().joined(separator: "\n")
    }
    let map = flags.contains("a") ? keymaps.command : keymaps.main
    return map.bindings.map { Self.line($0.key, $0.value) }.sorted().joined(separator: "\n")
  }

  private static func line(_ keys: [UInt8], _ binding: Keymap.Binding) -> String {
    switch binding {
    case .command(let command): "\(KeyText.describe(keys))  \(command.rawValue)"
    case .text(let bytes): "\(KeyText.describe(keys))  \"\(KeyText.describe(bytes))\""
    }
  }
}
