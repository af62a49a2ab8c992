import Values
import Testing

@testable import Reports

@Suite struct DisplayTests {
  @Test(
    "what acts on a terminal or cannot be seen is spelt out",
    arguments: [
      ("plain text ~!\\", "plain text ~!\\"),
      ("\u{1B}[31m\u{07}", "\\u{1B}[31m\\u{7}"),
      ("a\tb\nc\r\u{0}", "a\\u{9}b\\u{A}c\\u{D}\\u{0}"),
      ("\u{7F}\u{80}\u{9B}\u{9F}", "\\u{7F}\\u{80}\\u{9B}\\u{9F}"),
      ("\u{202E}\u{2066}\u{200E}\u{61C}", "\\u{202E}\\u{2066}\\u{200E}\\u{61C}"),
      ("\u{200B}\u{200D}\u{2060}\u{FEFF}\u{AD}", "\\u{200B}\\u{200D}\\u{2060}\\u{FEFF}\\u{AD}"),
      ("\u{2028}\u{2029}\u{FFF9}", "\\u{2028}\\u{2029}\\u{FFF9}"),
      ("\u{E0001}\u{E0041}\u{E007F}\u{E0100}", "\\u{E0001}\\u{E0041}\\u{E007F}\\u{E0100}"),
      ("\u{3164}\u{115F}\u{FE0F}", "\\u{3164}\\u{115F}\\u{FE0F}"),
      ("日本 é e\u{301} 👍🏽 ﷽ \u{A0}", "日本 é e\u{301} 👍🏽 ﷽ \u{A0}"),
      ("a\u{301}\u{301}\u{301}\u{301}\u{301}", "a\u{301}\u{301}\u{301}\u{301}\\u{301}"),
      ("", ""),
    ] as [(Sample, String)])
  func safe(sample: Sample, expected: String) {
    #expect(Array(displaySafe(sample.text).unicodeScalars) == Array(expected.unicodeScalars))
    #expect(displaySafe(expected) == expected)
  }

  @Test(
    "widths are those of a terminal",
    arguments: [
      ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日本", 4), ("ｆｕ", 4), ("ｱ", 1), ("한글", 4),
      ("👍", 2), ("⌚", 2), ("©", 1), ("…", 1), ("🇩🇪", 2), ("שלום", 4), ("𠀀", 2), ("—", 1),
    ])
  func width(text: String, expected: Int) {
    #expect(displayWidth(text) == expected)
  }

  @Test(
    "whole characters stay, as many as fit",
    arguments: [
      ("abcdef", 6, "abcdef", "abcdef"), ("abcdef", 5, "abcd…", "…cdef"),
      ("abcdef", 1, "…", "…"), ("abcdef", 0, "", ""), ("", 0, "", ""),
      ("日本語", 6, "日本語", "日本語"), ("日本語", 5, "日本…", "…本語"), ("日本語", 4, "日…", "…語"),
      ("日本語", 2, "…", "…"), ("ae\u{301}bc", 3, "ae\u{301}…", "…bc"),
      ("abe\u{301}", 2, "a…", "…e\u{301}"), ("x🇩🇪🇫🇷", 4, "x🇩🇪…", "…🇫🇷"),
    ])
  func truncation(text: String, width: Int, beginning: String, end: String) {
    #expect(truncated(text, to: width, keeping: .beginning) == beginning)
    #expect(truncated(text, to: width, keeping: .end) == end)
    #expect(displayWidth(beginning) <= width && displayWidth(end) <= width)
  }

  @Test func quantitiesReadWell() {
    #expect(
      [0, 7, 999, 1000, 30477, 1_234_567, -1000].map(grouped)
        == ["0", "7", "999", "1,000", "30,477", "1,234,567", "-1,000"])
    #expect(counted(1, "file") == "1 file")
    #expect(counted(0, "file") == "0 files")
    #expect(
      [0, 1, 999, 4_200, 45_200_000, 1.25e9, .nan].map(byteCount)
        == ["0 bytes", "1 byte", "999 bytes", "4.2 kB", "45.2 MB", "1.3 GB", "0 bytes"])
    #expect([0.004, 0.41, 12.34].map(duration) == ["0.00 s", "0.41 s", "12.3 s"])
  }
}
