/// The number of terminal columns that `text` takes, which must be display-safe.
///
/// As in `wcwidth`: combining marks take none; East Asian wide and fullwidth characters and emoji
/// take two (Unicode Standard Annex 11); everything else takes one.
package func displayWidth(_ text: String) -> Int {
  guard !isPrintableASCII(text) else { return text.utf8.count }
  return text.unicodeScalars.reduce(0) { $0 + displayWidth($1) }
}

/// Which part of a text that is too long stays.
package enum KeptPart: Sendable {
  /// The beginning: sentences.
  case beginning

  /// The end: ARNs and ids, which begin alike.
  case end
}

/// `text`, which must be display-safe, in at most `width` columns: whole characters, with `…` for
/// what is left out. Narrower by one where a wide character would straddle the edge.
package func truncated(_ text: String, to width: Int, keeping part: KeptPart) -> String {
  // A text never has more columns than bytes, except that it has none at all.
  guard text.utf8.count > width, displayWidth(text) > width else { return text }
  guard width > 0 else { return "" }
  switch part {
  case .beginning: return String(fitting(text, in: width - 1)) + "…"
  case .end: return "…" + String(fitting(text.reversed(), in: width - 1).reversed())
  }
}

/// The first characters that fit into `width` columns.
private func fitting(_ characters: some Sequence<Character>, in width: Int) -> [Character] {
  var kept: [Character] = []
  var used = 0
  for character in characters {
    used += character.unicodeScalars.reduce(0) { $0 + displayWidth($1) }
    guard used <= width else { break }
    kept.append(character)
  }
  return kept
}

/// The number of columns that one scalar takes; combining marks take none.
package func displayWidth(_ scalar: Unicode.Scalar) -> Int {
  let code = scalar.value
  if code < 0x300 { return 1 }
  if isCombining(scalar) || (0x1160...0x11FF).contains(code) { return 0 }
  if code < 0x1100 { return 1 }
  if wideRanges.contains(where: { $0.contains(code) }) { return 2 }
  // Regional indicators make a flag of two columns in pairs.
  let isRegional = (0x1F1E6...0x1F1FF).contains(code)
  return scalar.properties.isEmojiPresentation && !isRegional ? 2 : 1
}

/// East Asian Width W and F apart from emoji, from Unicode's EastAsianWidth.txt, neighbours joined.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F,  // Hangul leading consonants
  0x2329...0x232A,  // angle brackets
  0x2E80...0x303E,  // CJK radicals and punctuation
  0x3041...0x4DBF,  // kana, CJK symbols, extension A
  0x4E00...0xA4CF,  // CJK unified, Yi
  0xA960...0xA97F,  // Hangul extended A
  0xAC00...0xD7A3,  // Hangul syllables
  0xF900...0xFAFF,  // CJK compatibility
  0xFE10...0xFE19, 0xFE30...0xFE6F,  // vertical and small forms
  0xFF01...0xFF60, 0xFFE0...0xFFE6,  // fullwidth forms
  0x16FE0...0x18CFF, 0x1AFF0...0x1B2FF,  // Tangut, Khitan, kana supplements
  0x1F200...0x1F265,  // enclosed ideographs
  0x20000...0x2FFFD, 0x30000...0x3FFFD,  // CJK extensions
]
