internal import System

/// The controls that come along, as far as their files say in the first lines.
struct ControlIndex {
  struct Control {
    var id: String
    var title: String
    var path: String
  }
  let all: [Control]

  init(_ library: StandardLibrary) {
    all = library.files(below: "rules").filter { $0.hasSuffix("/control.lua") }.compactMap { path in
      let tokens = SourceToken.tokens(of: String(decoding: library.file(path) ?? [], as: UTF8.self))
      guard let id = Self.text("id", tokens) else { return nil }
      return Control(id: id, title: Self.text("title", tokens) ?? "", path: path)
    }
  }

  subscript(id: String) -> Control? { all.first { $0.id == id } }

  /// The string that follows the first `name =`.
  private static func text(_ name: String, _ tokens: [SourceToken]) -> String? {
    for index in tokens.indices.dropLast(2)
    where tokens[index].kind == .name && tokens[index].text == name
      && tokens[index + 1].isSymbol("=") && tokens[index + 2].kind == .string
    {
      return tokens[index + 2].text
    }
    return nil
  }
}
