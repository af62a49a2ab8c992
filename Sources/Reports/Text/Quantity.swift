// Numbers as people and JSON read them, without Foundation.

/// `value` with exactly `places` (1 to 6) decimals, rounded half away from zero; 0 if not finite.
package func fixedPoint(_ value: Double, places: Int) -> String {
  var scale = 1
  for _ in 0..<places { scale *= 10 }
  let finite = value.isFinite ? min(max(value, -1e12), 1e12) : 0
  let scaled = Int((finite * Double(scale)).rounded(.toNearestOrAwayFromZero))
  let (whole, part) = scaled.magnitude.quotientAndRemainder(dividingBy: UInt(scale))
  let digits = String(part)
  let zeros = String(repeating: "0", count: places - digits.utf8.count)
  return "\(scaled < 0 ? "-" : "")\(whole).\(zeros)\(digits)"
}

/// `1234567` as `1,234,567`.
package func grouped(_ number: Int) -> String {
  let digits = String(number.magnitude)
  var text = number < 0 ? "-" : ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { text += "," }
    text.append(digit)
  }
  return text
}

/// `1 file`, `3,872 files`.
package func counted(_ number: Int, _ noun: String) -> String {
  "\(grouped(number)) \(noun)\(number == 1 ? "" : "s")"
}

/// Bytes in decimal units: `999 bytes`, `4.2 kB`, `45.2 MB`, `1.3 GB`.
package func byteCount(_ bytes: Double) -> String {
  switch bytes {
  case 1e9...: fixedPoint(bytes / 1e9, places: 1) + " GB"
  case 1e6...: fixedPoint(bytes / 1e6, places: 1) + " MB"
  case 1e3...: fixedPoint(bytes / 1e3, places: 1) + " kB"
  default: counted(Int(bytes.isFinite ? max(bytes, 0) : 0), "byte")
  }
}

/// `0.41 s`; from ten seconds on `12.3 s`.
package func duration(_ seconds: Double) -> String {
  fixedPoint(seconds, places: seconds < 10 ? 2 : 1) + " s"
}
