/// What each sequence of bytes that a terminal sends for keys does.
struct Keymap: Sendable {
  /// What a key does.
  enum Binding: Sendable, Equatable {
    case command(Command)

    /// As if these bytes were typed.
    case text([UInt8])
  }

  private(set) var bindings: [[UInt8]: Binding] = [:]

  /// How many bindings go on after a sequence.
  private var continuations: [[UInt8]: Int] = [:]

  /// What characters that are not bound do.
  let insertsCharacters: Bool

  init(insertsCharacters: Bool) { self.insertsCharacters = insertsCharacters }

  /// What is known of a sequence.
  enum Match: Equatable {
    case none, prefix
    case binding(Binding, goesOn: Bool)
  }

  func match(_ keys: [UInt8]) -> Match {
    let goesOn = continuations[keys] != nil
    if let binding = bindings[keys] { return .binding(binding, goesOn: goesOn) }
    return goesOn ? .prefix : .none
  }

  /// Binds a sequence. What begins with it, or what it begins with, stays bound.
  mutating func bind(_ keys: [UInt8], to binding: Binding) {
    guard !keys.isEmpty else { return }
    if bindings.updateValue(binding, forKey: keys) == nil {
      for length in 1..<keys.count where length < keys.count {
        continuations[Array(keys[..<length]), default: 0] += 1
      }
    }
  }

  mutating func unbind(_ keys: [UInt8]) {
    guard bindings.removeValue(forKey: keys) != nil else { return }
    for length in 1..<keys.count where length < keys.count {
      let start = Array(keys[..<length])
      let left = continuations[start, default: 1] - 1
      continuations[start] = left > 0 ? left : nil
    }
  }

  mutating func bind(_ keys: String, _ command: Command) {
    bind(Array(keys.utf8), to: .command(command))
  }

  mutating func bind(_ table: [(String, Command)]) {
    for (keys, command) in table { bind(keys, command) }
  }
}

/// The maps of a way of editing: Emacs's, or vi's two.
struct KeymapSet: Sendable {
  /// Emacs's keys, or those of vi's insert mode.
  var main: Keymap

  /// vi's command mode.
  var command: Keymap

  var isVi: Bool

  static let emacs = KeymapSet(main: .emacs, command: .viCommand, isVi: false)
  static let vi = KeymapSet(main: .viInsert, command: .viCommand, isVi: true)
}
