/// Finds the line of each key of the table that a file gives to its constructor: `rule { … }`, `control { … }`.
///
/// Lua keeps no lines for table keys, and a message about a rule needs one. This reads the tokens only;
/// what it cannot follow has the line of what is around it.
package struct SourceLines {
  private var lines: [[String]: Int] = [:]
  /// Keys that stand twice in one table: Lua keeps the last one, silently.
  private(set) var repeated: [(path: [String], line: Int)] = []
  private let tokens: [LuaToken]
  private var at = 0

  /// - Parameters:
  /// - source: the file's bytes; the first table that is given to the constructor is read.
  /// - constructor: `rule`, `control`.
  package init(_ source: [UInt8], constructor: String = "rule") {
    tokens = LuaToken.tokens(source)
    while at < tokens.count {
      guard tokens[at].kind == .name, tokens[at].text == constructor else {
        at += 1
        continue
      }
      let line = tokens[at].line
      at += 1
      if isSymbol("(") { at += 1 }
      if isSymbol("{") {
        lines[[]] = line
        table([])
        break
      }
    }
  }

  /// The line of the key, or of the nearest key around it that is known.
  package func line(of path: [String]) -> Int? {
    var path = path
    while true {
      if let line = lines[path] { return line }
      if path.isEmpty { return nil }
      path.removeLast()
    }
  }

  private func isSymbol(_ text: String, ahead: Int = 0) -> Bool {
    at + ahead < tokens.count && tokens[at + ahead].kind == .symbol
      && tokens[at + ahead].text == text
  }

  private mutating func note(_ path: [String]) {
    if at < tokens.count, lines[path] == nil { lines[path] = tokens[at].line }
  }

  private mutating func table(_ path: [String]) {
    at += 1
    var item = 0
    var keys: Set<String> = []
    while at < tokens.count, !isSymbol("}") {
      if isSymbol(",") || isSymbol(";") {
        at += 1
        continue
      }
      var key: String?
      if isSymbol("["), at + 2 < tokens.count, tokens[at + 1].kind == .string,
        isSymbol("]", ahead: 2)
      {
        key = tokens[at + 1].text
        note(path + [tokens[at + 1].text])
        at += 3
        if isSymbol("=") { at += 1 }
      } else if tokens[at].kind == .name, isSymbol("=", ahead: 1) {
        key = tokens[at].text
        note(path + [tokens[at].text])
        at += 2
      }
      if let key, !keys.insert(key).inserted, at < tokens.count {
        repeated.append((path + [key], tokens[at].line))
      }
      if key == nil { item += 1 }
      let inner = path + [key ?? "\(item)"]
      note(inner)
      value(inner)
    }
    if at < tokens.count { at += 1 }
  }

  /// Over one expression, into the tables in it: `{…}`, `any_of {…}`, `is_not({…})`.
  private mutating func value(_ path: [String]) {
    var depth = 0
    while at < tokens.count {
      let token = tokens[at]
      if token.kind == .symbol {
        switch token.text {
        case "{":
          table(path)
          continue
        case "(", "[": depth += 1
        case ")", "]": depth -= 1
        case ",", ";", "}": if depth <= 0 { return }
        default: break
        }
      } else if token.kind == .name, token.text == "function" {
        function()
        continue
      }
      at += 1
    }
  }

  private mutating func function() {
    var depth = 0
    repeat {
      if tokens[at].kind == .name {
        switch tokens[at].text {
        case "function", "do", "if", "repeat": depth += 1
        case "end", "until": depth -= 1
        default: break
        }
      }
      at += 1
    } while depth > 0 && at < tokens.count
  }
}
