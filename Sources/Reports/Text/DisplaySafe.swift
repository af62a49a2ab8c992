internal import Values

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
