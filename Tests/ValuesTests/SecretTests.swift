import Testing
import Values

@Suite struct SecretTests {
  @Test func aSecretShowsItselfNowhere() {
    struct Holder {
      var name = "n"
      var key = Secret("hunter22")
    }
    let holder = Holder()
    var dumped = ""
    dump(holder, to: &dumped)
    for text in [
      "\(holder)", String(reflecting: holder), dumped, "\(holder.key)", holder.key.shown,
    ] {
      #expect(!text.contains("hunter22"), "\(text)")
      #expect(text.contains("<secret>") || text == dumped, "\(text)")
    }
    #expect(holder.key.reveal() == "hunter22")
  }

  @Test(arguments: [
    ("https://h.example.com", "https://h.example.com"),
    ("https://h.example.com/", "https://h.example.com/"),
    ("https://h.example.com:8443/a?b", "https://h.example.com:8443/<secret 1b4b8ab1d3d5>"),
    ("HTTPS://h/#x", "https://h/<secret"), ("https://user:pass@h/", "https://h/<secret"),
    ("https://user:pass@h", "https://h/<secret"), ("http://h?x", "http://h/<secret"),
    ("http://h\u{1B}/x", "<secret>"), ("hunter22", "<secret>"), ("", "<secret>"),
  ])
  func ofAURLSchemeAndHostAreShown(text: String, shown: String) {
    let found = Secret(text).shown
    #expect(found.hasPrefix(shown.prefix { $0 != " " }), "\(found)")
    #expect(!found.contains("pass") && !found.contains("?"), "\(found)")
    #expect(Secret(found).shown == found)
  }

  @Test func twoURLsOfAHostAreToldApart() {
    let one = Secret("https://h/a").shown
    #expect(one != Secret("https://h/b").shown && one == Secret("https://h/a").shown)
  }

  @Test func urlsInTextAreShown() {
    let text = #"set {"a":"https://h/x?y=1","b":"http://i/"} or 'https://j/k' and https://l/m"#
    let shown = Secret.shown(urlsIn: text)
    for part in ["x?y", "/k'", "/m"] { #expect(!shown.contains(part), "\(shown)") }
    #expect(
      shown.contains(#""b":"http://i/"}"#) && shown.hasPrefix(#"set {"a":"https://h/<secret "#))
    #expect(Secret.shown(urlsIn: shown) == shown)
    #expect(Secret.shown(urlsIn: "no URL") == "no URL")
  }
}
