/// Whether `scalar` acts on a terminal or cannot be seen. See `displaySafe` of Reports.
package func isDisplayHazard(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
  switch scalar.properties.generalCategory {
  case .control, .lineSeparator, .paragraphSeparator: return true
  default: break
  }
  // U+FFF9...U+FFFB delimit annotations; Unicode does not count them as ignorable.
  return scalar.properties.isDefaultIgnorableCodePoint || (0xFFF9...0xFFFB).contains(scalar.value)
}

/// Whether `text` is only U+0020 to U+007E: safe as it is, and a column a byte.
package func isPrintableASCII(_ text: String) -> Bool {
  for byte in text.utf8 where byte < 0x20 || byte > 0x7E { return false }
  return true
}

/// Whether `scalar` is drawn on top of the one before it.
package func isCombining(_ scalar: Unicode.Scalar) -> Bool {
  guard scalar.value >= 0x300 else { return false }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark: return true
  default: return false
  }
}
