/// The white space that begins the line after `text`: that of its last line that is not blank, and
/// two spaces more when that line opens a bracket or a block of Lua.
package func luaIndentation(after text: String) -> String {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  guard let line = lines.last(where: { !$0.allSatisfy(\.isWhitespace) }) else { return "" }
  let indentation = String(line.prefix { $0 == " " || $0 == "\t" })
  return opens(line) ? indentation + "  " : indentation
}

private func opens(_ line: Substring) -> Bool {
  var code = line
  while let last = code.last, last.isWhitespace { code.removeLast() }
  guard let last = code.last else { return false }
  if "{([".contains(last) { return true }
  let word = String(code.reversed().prefix { $0.isLetter || $0 == "_" }.reversed())
  if ["do", "then", "else", "repeat"].contains(word) { return true }
  // `function name(…)` with nothing after its parameters.
  guard last == ")", let open = code.lastIndex(of: "(") else { return false }
  let head = code[..<open]
  guard let keyword = head.split(whereSeparator: { " =(,{\t".contains($0) }).suffix(2).first
  else { return false }
  return keyword == "function" || head.hasSuffix("function")
}

/// Whether a line that is being typed has just become the end of a block of Lua, or its next part.
func luaClosesBlock(_ line: String) -> Bool {
  let code = line.drop { $0 == " " || $0 == "\t" }
  return ["}", ")", "]", "end", "else", "until"].contains(code)
}
