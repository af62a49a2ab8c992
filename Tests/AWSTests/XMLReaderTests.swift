@testable import AWS
import Testing

struct XMLReaderTests {
  private func read(_ text: String) throws -> XMLElement {
    try XMLReader.document(Array(text.utf8)).root
  }

  @Test func elementsHaveNamesTextAndAttributes() throws {
    let root = try read(
      #"<?xml version="1.0"?><p:a xmlns:p="u" p:b="1"> <c>x &amp;<![CDATA[<y>]]><!-- no -->z</c> <c/></p:a>"#
    )
    #expect(root.name == "a" && root.text.isEmpty && root.attribute("q:b") == "1")
    #expect(root.children.map(\.text) == ["x &<y>z", ""])
  }

  @Test(arguments: [
    #"<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;">]><a>&c;</a>"#,
    #"<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>"#,
    #"<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>"#,
  ])
  func documentTypesAreRefused(text: String) {
    let fault = #expect(throws: ResponseFault.self) { try read(text) }
    #expect(fault?.found == "one with a document type declaration, which is refused")
  }

  @Test func deepNestingIsRefused() {
    let fault = #expect(throws: ResponseFault.self) {
      try read(String(repeating: "<a>", count: 201))
    }
    #expect(fault?.found == "one nested deeper than 200")
  }

  @Test(arguments: [
    "", " ", "<a>", "<a></b>", "text", "<a/><b/>", "<a>&undefined;</a>", "<a b=1/>",
  ])
  func whatIsNoXMLIsRefused(text: String) {
    #expect(throws: ResponseFault.self) { try read(text) }
  }
}
