/// `text` with everything that a terminal would obey, or a reader would not see, spelt out as
/// `\u{1B}`: the one way for untrusted text into anything that people read.
///
/// Spelt out are control characters (C0 with tab and line feed, DEL, C1), bidirectional controls,
/// line and paragraph separators, everything invisible (zero width characters, fillers, variation
/// selectors, tags: Unicode's `Default_Ignorable_Code_Point`) and combining marks beyond four in a
/// row, which would be drawn over other lines. A backslash in the text stays one backslash.
package func displaySafe(_ text: String) -> String {
  guard !isPrintableASCII(text) else { return text }
  var safe = String.UnicodeScalarView()
  var marks = 0
  for scalar in text.unicodeScalars {
    marks = isCombining(scalar) ? marks + 1 : 0
    if isDisplayHazard(scalar) || marks > 4 {
      let code = String(scalar.value, radix: 16, uppercase: true)
      safe.append(contentsOf: "\\u{\(code)}".unicodeScalars)
    } else {
      safe.append(scalar)
    }
  }
  return String(safe)
}

/// Whether `scalar` acts on a terminal or cannot be seen. See `displaySafe`.
func isDisplayHazard(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
  switch scalar.properties.generalCategory {
  case .control, .lineSeparator, .paragraphSeparator: return true
  default: break
  }
  // U+FFF9...U+FFFB delimit annotations; Unicode does not count them as ignorable.
  return scalar.properties.isDefaultIgnorableCodePoint || (0xFFF9...0xFFFB).contains(scalar.value)
}

/// Whether `text` is only U+0020 to U+007E: safe as it is, and a column a byte.
func isPrintableASCII(_ text: String) -> Bool {
  for byte in text.utf8 where byte < 0x20 || byte > 0x7E { return false }
  return true
}

/// Whether `scalar` is drawn on top of the one before it.
func isCombining(_ scalar: Unicode.Scalar) -> Bool {
  guard scalar.value >= 0x300 else { return false }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark: return true
  default: return false
  }
}
