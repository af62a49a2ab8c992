import Testing

@testable import Predicates

/// Texts in which a pattern occurs, and texts in which it does not.
struct RegexCase: Sendable, CustomTestStringConvertible {
  var pattern: String
  var found: [String]
  var missing: [String]
  var testDescription: String { pattern }

  init(_ pattern: String, _ found: [String], not missing: [String] = []) {
    (self.pattern, self.found, self.missing) = (pattern, found, missing)
  }

  static let literals: [RegexCase] = [
    .init("", ["", "a"]),
    .init("a", ["a", "bab"], not: ["", "b", "A"]),
    .init("Delete", ["DeleteBucket", "UnDelete"], not: ["Delet", "delete"]),
    .init("a.c", ["abc", "xa.cx", "a\u{1F600}c", "a\rc"], not: ["ac", "a\nc"]),
    .init(#"a\.c"#, ["a.c"], not: ["abc"]),
    .init("aab", ["aaab"], not: ["aa", "aba"]),
    .init("{}a{b{,x}a{1", ["{}a{b{,x}a{1"], not: ["a"]),
    .init("a(?#comment)b", ["ab"], not: ["a"]),
    .init("]}-", ["]}-"], not: ["]"]),
    .init(#"\t\n\v\f\r\a\0\01"#, ["\t\n\u{B}\u{C}\r\u{7}\0\u{1}"], not: ["\t\n"]),
    .init(#"\x41\u00e9\U0001F600\x{20ac}"#, ["Aé😀€"], not: ["Aé😀", "aé😀€"]),
    .init(#"\(\)\[\]\{\}\*\+\?\|\\\^\$\é"#, [#"()[]{}*+?|\^$é"#], not: ["é"]),
  ]

  static let repetitions: [RegexCase] = [
    .init("^a*$", ["", "a", "aaa"], not: ["b", "aab"]),
    .init("^a+$", ["a", "aa"], not: ["", "ab"]),
    .init("^ab?$", ["a", "ab"], not: ["abb"]),
    .init("^a{2}$", ["aa"], not: ["a", "aaa"]),
    .init("^a{2,}$", ["aa", "aaaa"], not: ["a"]),
    .init("^a{1,2}$", ["a", "aa"], not: ["", "aaa"]),
    .init("^a{,2}$", ["", "aa"], not: ["aaa"]),
    .init("^a{,}$", ["", "aaaa"], not: ["b"]),
    .init("^a{0}b$", ["b"], not: ["ab"]),
    .init("^(a*?b+?c??d{1,2}?)$", ["bd", "aabbcdd"], not: ["ad", "bddd"]),
    .init("^(ab)+$", ["ab", "abab"], not: ["aba", ""]),
    .init("^(?:a|b){3}$", ["aba", "bbb"], not: ["ab", "abab"]),
    .init("^(a*)*$", ["", "aaa"], not: ["ab"]),
    .init("^(?:a*|b)+c$", ["c", "abac"], not: ["abd"]),
    .init("(?:(?:(?:){1000}){1000}){1000}a", ["a"], not: ["b"]),
    .init("^(?:a{1000}){2}$", [String(repeating: "a", count: 2000)], not: ["a"]),
  ]

  static let alternations: [RegexCase] = [
    .init("^(a|bc|)$", ["a", "bc", ""], not: ["b", "abc"]),
    .init("cat|dog", ["cat", "hotdog"], not: ["cad"]),
    .init("^a|b$", ["ax", "xb"], not: ["xa", "bx"]),
    .init("^(?P<one>a)(?<two>b)$", ["ab"], not: ["a"]),
    .init("((((a))))", ["a"], not: ["b"]),
    .init("|a", ["", "b"]),
  ]

  static let classes: [RegexCase] = [
    .init("^[a-c]+$", ["abc"], not: ["abd", ""]),
    .init("^[^a-c]$", ["d", "é", "😀", "\n"], not: ["a", "dd"]),
    .init("^[]a]+$", ["]a"], not: ["b"]),
    .init("^[^]a]$", ["b"], not: ["]", "a"]),
    .init("^[a-]+$", ["a-"], not: ["b"]),
    .init("^[-a]+$", ["-a"], not: ["b"]),
    .init("^[a^.$*]+$", ["a^.$*"], not: ["b"]),
    .init(#"^[\d\-x]+$"#, ["1-x"], not: ["a"]),
    .init(#"^[\]\\]+$"#, [#"]\"#], not: ["["]),
    .init(#"[\b]"#, ["\u{8}"], not: ["b", "a b"]),
    .init(#"^[\x41-\x43\u00e9]+$"#, ["ABCé"], not: ["D"]),
    .init(#"^\d\D$"#, ["1a", "1é"], not: ["11", "٣a"]),
    .init(#"^\w+$"#, ["aZ_09"], not: ["é", "a-b"]),
    .init(#"^\W$"#, ["é", "-", "\n"], not: ["a", "_"]),
    .init(#"^\s\S$"#, [" a", "\u{B}é"], not: ["\u{A0}a", "a "]),
    .init("^[[:alpha:]]+$", ["aZ"], not: ["1", "é", ":"]),
    .init("^[[:alpha:][:digit:]_]+$", ["a1_"], not: ["-"]),
    .init("^[[:^alpha:]]$", ["1", "é"], not: ["a"]),
    .init("^[^[:space:]]$", ["a"], not: [" "]),
    .init("^[[:punct:]]+$", ["!/:@[`{~"], not: ["a", " "]),
    .init("^[[:xdigit:]]+$", ["09afAF"], not: ["g"]),
    .init("^[[:a]+$", ["[:a"], not: ["b"]),
    .init(#"[^\s\S]"#, [], not: ["", "a"]),
  ]

  static let assertions: [RegexCase] = [
    .init("^", ["", "a"]),
    .init("$", ["", "a\n"]),
    .init("^abc", ["abcd"], not: ["xabc", "\nabc"]),
    .init("abc$", ["xabc", "abc\n"], not: ["abcd", "abc\n\n", "abc\nx", "abc\r\n"]),
    .init("^$", ["", "\n"], not: ["a", "\n\n"]),
    .init("a$\\n", ["a\n"], not: ["a", "a\n\n"]),
    .init("$a", [], not: ["a", "\na"]),
    .init("a^", [], not: ["a", "a\n"]),
    .init(#"\Aa"#, ["ab"], not: ["ba", "\na"]),
    .init(#"a\Z"#, ["ba"], not: ["a\n", "ab"]),
    .init(#"a\z"#, ["ba"], not: ["a\n", "ab"]),
    .init(#"\bfoo\b"#, ["foo", "a foo-b", "éfooé"], not: ["foob", "_foo", "afoo"]),
    .init(#"\Bo\B"#, ["foo"], not: ["fo", "ob"]),
    .init(#"\b"#, ["a", " a "], not: ["", " ", "é"]),
    .init(#"\B"#, ["", "ab", "é"], not: ["a", "aéa"]),
    .init(#"a\b\B"#, [], not: ["a", "a ", "ab"]),
    .init(#"(?m)\b^a"#, ["a", "-\na"], not: ["-a"]),
    .init("(^a|b)+c", ["abc", "xbc"], not: ["xac"]),
    .init("(?:$|x)*y", ["xy", "y"], not: ["x"]),
  ]

  static let flags: [RegexCase] = [
    .init("(?i)delete", ["DELETE", "dElEtE"], not: ["delet"]),
    .init("(?i)[a-c]é", ["Bé"], not: ["BÉ", "dé"]),
    .init("(?i)^[^a]$", ["b"], not: ["a", "A"]),
    .init("(?i)k", ["K"], not: ["\u{212A}"]),
    .init("(?i)[[:upper:]]", ["a", "A"], not: ["1"]),
    .init("(?s)a.b", ["a\nb"], not: ["ab"]),
    .init("(?m)^b$", ["a\nb\nc", "b", "a\nb"], not: ["ab", "a\nbc"]),
    .init("(?m)^$", ["", "a\n", "a\n\nb"], not: ["a", "a\nb"]),
    .init("(?i)(?s)A.b", ["a\nB"], not: ["ab"]),
    .init("(?ims)^a.$", ["x\nA\n"], not: ["xA"]),
    .init("^a(?i:b)c$", ["abc", "aBc"], not: ["Abc", "abC"]),
    .init("(?i)a(?-i:b)", ["Ab"], not: ["aB"]),
    .init("(?s)^.(?-s:.)$", ["\na"], not: ["\n\n"]),
    .init("(?i:a|(?s-i:b.))c", ["Ac", "b\nc"], not: ["B\nc"]),
  ]

  static let unicode: [RegexCase] = [
    .init(
      "^.$", ["a", "é", "€", "😀", "\u{7FF}", "\u{800}", "\u{FFFF}", "\u{10FFFF}"], not: ["e\u{301}"]
    ),
    .init("^é$", ["é"], not: ["e\u{301}", "è"]),
    .init("^[à-ü]+$", ["éü"], not: ["e", "ÿ"]),
    .init("^[€-😀]$", ["€", "\u{D7FF}", "\u{E000}", "😀"], not: ["\u{20AB}", "\u{1F601}"]),
    .init("^[^é]$", ["e", "è", "😀"], not: ["é"]),
    .init("^é{2}$", ["éé"], not: ["é"]),
    .init("^[éß]+x$", ["ßéx"], not: ["x"]),
    .init("[\u{80}-\u{10FFFF}]", ["abcé"], not: ["abc"]),
  ]

  static let cloudTrail: [RegexCase] = [
    .init(
      #"^arn:aws:iam::\d{12}:(user|role)/.*Admin"#,
      ["arn:aws:iam::123456789012:role/app/AdminRole"],
      not: ["arn:aws:iam::12345678901:role/Admin", "arn:aws:iam::123456789012:group/Admin"]),
    .init("^(Delete|Stop|Update)(Trail|Logging)$", ["StopLogging"], not: ["StopTrails"]),
    .init(#"(?i)\b(boto3|aws-cli)/"#, ["aws-cli/2.1", "X Boto3/1"], not: ["aboto3/1"]),
    .init(#"^(\d{1,3}\.){3}\d{1,3}$"#, ["10.0.0.1"], not: ["10.0.0", "ec2.amazonaws.com"]),
  ]
}

private func search(_ matcher: RegexMatcher, _ text: String) -> Bool {
  Array(text.utf8).withUnsafeBytes { matcher.matches($0) }
}

@Test(
  "a pattern is found where it occurs, by a fresh matcher and by a used one",
  arguments: RegexCase.literals + RegexCase.repetitions + RegexCase.alternations
    + RegexCase.classes + RegexCase.assertions + RegexCase.flags + RegexCase.unicode
    + RegexCase.cloudTrail)
func patternIsFound(_ example: RegexCase) throws {
  let regex = try ByteRegex(example.pattern)
  let used = RegexMatcher(regex)
  for (texts, expected) in [(example.found, true), (example.missing, false)] {
    for text in texts {
      #expect(search(RegexMatcher(regex), text) == expected, "in \(text.debugDescription)")
      #expect(search(used, text) == expected, "in \(text.debugDescription), used")
    }
  }
}

@Test(
  "bytes that are not UTF-8 match neither '.' nor a class",
  arguments: [
    [0x80], [0xFF], [0xC3], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
    [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80],
  ] as [[UInt8]])
func invalidBytesMatchNothing(_ bytes: [UInt8]) throws {
  for pattern in ["(?s).", "[^a]", #"\W"#, "a", "[\u{0}-\u{10FFFF}]"] {
    let matcher = RegexMatcher(try ByteRegex(pattern))
    #expect(!bytes.withUnsafeBytes { matcher.matches($0) }, "\(pattern)")
    #expect((bytes + Array("a-".utf8)).withUnsafeBytes { matcher.matches($0) }, "\(pattern)")
  }
}

@Test(
  "patterns that make backtracking exponential are searched in linear time",
  arguments: [
    ("(a*)*b", false), ("(a|aa)+$", false), ("(?:a?){30}a{30}$", false), ("(a+a+)+y", false),
    ("(?:a?){30}a{30}", true), ("(.*)(.*)(.*)(.*)(.*)z", false),
  ])
func searchIsLinear(_ pattern: String, _ expected: Bool) throws {
  let text = String(repeating: "a", count: 10_000) + "x"
  #expect(search(RegexMatcher(try ByteRegex(pattern)), text) == expected)
}

@Test("more states than the matcher keeps do not change the answer")
func statesAreDropped() throws {
  let matcher = RegexMatcher(try ByteRegex("a[ab]{14}c"))
  var seed: UInt64 = 1
  var text = ""
  for _ in 0..<20_000 {
    seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    text += seed >> 40 & 1 == 0 ? "a" : "b"
  }
  #expect(!search(matcher, text))
  #expect(search(matcher, text + "abbbbbbbbbbbbbbc"))
  #expect(!search(matcher, text))
}

@Test("regular expressions are equal when their patterns have the same bytes")
func equalityIsByBytes() throws {
  let (composed, decomposed) = (try ByteRegex("\u{E9}"), try ByteRegex("e\u{301}"))
  #expect(composed != decomposed)
  #expect(Set([composed, decomposed, try ByteRegex("\u{E9}")]).count == 2)
}

@Test("groups nest up to the limit")
func groupsNest() throws {
  let pattern =
    String(repeating: "(?:a|b(", count: 100) + "c" + String(repeating: ")*)+", count: 100)
  #expect(search(RegexMatcher(try ByteRegex(pattern)), "xxba"))
}

@Test(
  "a pattern that is wrong or not supported is refused, with the reason and the byte offset",
  arguments: [
    ("a(?=b)", 1, "lookahead is not supported: '(?='"),
    ("(?!a)", 0, "negative lookahead is not supported"),
    ("(?<=a)", 0, "lookbehind is not supported"),
    ("(?<!a)", 0, "negative lookbehind is not supported"),
    ("(?>a)", 0, "an atomic group is not supported"),
    ("(a)?(?(1)b|c)", 4, "a conditional is not supported"),
    (#"é(a)\1"#, 5, #"a backreference is not supported: '\1'"#),
    ("(?P<n>a)(?P=n)", 8, "a backreference is not supported"),
    ("a*+", 1, "possessive quantifiers are not supported: '*+'"),
    ("a{2}+", 1, "possessive quantifiers are not supported"),
    (#"\p{L}"#, 0, "a Unicode property is not supported"),
    (#"\N{DASH}"#, 0, "a character name is not supported"),
    ("(?x)a", 2, "the flag 'x' is not supported"), ("a(?i)", 1, "must be at its start: '(?i)'"),
    ("(?-i)a", 0, "flags can be turned off only in a group"),
    ("(?i-i:a)", 4, "turned on and off"), ("(?i-:a)", 4, "expected a flag"),
    ("(?i", 3, "expected ':' or ')'"), ("(?", 0, "the pattern ends"), ("(?Y", 0, "unknown group"),
    ("(a", 0, "missing ')'"), ("é)", 2, "unbalanced parenthesis"), ("(?#a", 0, "missing ')'"),
    ("(?P<1>a)", 4, "expected a group name, found '1'"), ("(?P<a", 4, "missing '>'"),
    ("(?P<a>)(?P<a>)", 11, "two groups have the name 'a'"),
    ("*a", 0, "nothing to repeat"), ("a|+", 2, "nothing to repeat"), ("^*", 1, "assertion"),
    ("{3}", 0, "nothing to repeat"), ("é**", 3, "multiple repeat"), ("a?{30}", 2, "multiple"),
    ("a{3,2}", 1, "min repeat"), ("a{1001}", 1, "over the limit of 1000"),
    ("a{99999999999999999999}", 1, "over the limit"),
    ("(?:a{1000}){30}", 0, "over 20000 instructions"),
    ("[a", 0, "missing ']'"), ("[]", 0, "missing ']'"), ("é[z-a]", 3, "bad character range: 'z-a'"),
    ("[a-\n]", 1, #"bad character range: 'a-\n'"#), (#"[a-\d]"#, 1, "bad character range"),
    ("[[:foo:]]", 1, "unknown class name: '[:foo:]'"),
    (#"a\"#, 1, "ends after a backslash"), (#"\q"#, 0, #"unknown escape: '\q'"#),
    (#"[\A]"#, 1, "unknown escape"), (#"\x4"#, 0, "expected 2 hexadecimal digits"),
    (#"\u12"#, 0, "expected 4 hexadecimal"), (#"\x{}"#, 0, "expected hexadecimal digits and '}'"),
    (#"\x{110000}"#, 0, "not a Unicode scalar value"), (#"\ud800"#, 0, "not a Unicode scalar"),
    (String(repeating: "(", count: 300), 200, "nested deeper than 200"),
  ])
func patternIsRefused(_ pattern: String, _ offset: Int, _ message: String) {
  let error = #expect(throws: RegexSyntaxError.self) { try ByteRegex(pattern) }
  #expect(error?.offset == offset)
  #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
}
