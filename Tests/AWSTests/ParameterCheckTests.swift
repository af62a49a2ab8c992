@testable import AWS
import Testing
import Values

struct ParameterCheckTests {
  private static let members = """
    "Name":{"shape":"Text"},"Size":{"shape":"Count"},"Total":{"shape":"Total"},
    "Price":{"shape":"Price"},"Sold":{"shape":"Flag"},"When":{"shape":"Time"},
    "Data":{"shape":"Bytes"},"Items":{"shape":"Items"},"Tags":{"shape":"Names"},
    "One":{"shape":"Either"},"Any":{"shape":"Anything"}
    """

  private func check(_ value: Value, required: String = "") throws -> Value {
    let model = try ShopModel.model(
      #""protocol":"json""#, members: Self.members, shape: #","required":[\#(required)]"#)
    return try ParameterCheck.check(value, of: ShopModel.operation(model), in: model)
  }

  @Test(arguments: [
    ("{}", "{}"), ("[]", "{}"), ("null", "{}"),
    (#"{"Name":null,"Size":3.0}"#, #"{"Size":3}"#),
    (#"{"Price":3}"#, #"{"Price":3}"#), (#"{"Price":"NaN"}"#, #"{"Price":"NaN"}"#),
    (#"{"Items":{}}"#, #"{"Items":[]}"#), (#"{"Tags":[]}"#, #"{"Tags":{}}"#),
    (#"{"When":"2026-03-01T00:00:00Z"}"#, #"{"When":1772323200}"#),
    (#"{"When":"Sun, 01 Mar 2026 00:00:00 GMT"}"#, #"{"When":1772323200}"#),
    (#"{"When":1772323200.5}"#, #"{"When":1772323200.5}"#),
    (#"{"One":{"Left":"a","Right":null}}"#, #"{"One":{"Left":"a"}}"#),
    (#"{"Any":[1,{"a":null}]}"#, #"{"Any":[1,{"a":null}]}"#),
    (#"{"Total":9223372036854775807}"#, #"{"Total":9223372036854775807}"#),
  ])
  func whatFitsIsTyped(given: String, typed: String) throws {
    #expect(ShopModel.json(try check(ShopModel.value(given))) == typed)
  }

  @Test(arguments: [
    (#"{"Name":5}"#, "Name: expected a string in UTF-8, found an integer"),
    (#"{"Size":"5"}"#, "Size: expected an integer of 32 bits, found a string"),
    (#"{"Size":2147483648}"#, "Size: expected an integer of 32 bits, found an integer"),
    (#"{"Size":1.5}"#, "Size: expected an integer of 32 bits, found a number"),
    (#"{"Sold":1}"#, "Sold: expected a boolean, found an integer"),
    (
      #"{"When":"soon"}"#,
      "When: expected a time such as 7d, yesterday, 2026-03-01 or 2026-03-01T08:00:00Z, or seconds since 1970, found a string"
    ),
    (#"{"name":"a"}"#, "unknown name; did you mean Name?"),
    (#"{"Itmes":[]}"#, "unknown Itmes; did you mean Items?"),
    (#"{"Items":{"Name":"a"}}"#, "Items: expected a list, found a table"),
    (
      #"{"Items":[{"Name":"a"},{"Name":1,"Colour":2}]}"#,
      "Items[2].Name: expected a string in UTF-8, found an integer; "
        + "unknown Items[2].Colour, expected one of Name, Size, Kind"
    ),
    (#"{"Items":[{}]}"#, "missing Items[1].Name"),
    (#"{"Tags":{"a b":1}}"#, #"Tags["a b"]: expected a string in UTF-8, found an integer"#),
    (#"{"One":{}}"#, "One: expected exactly one of Left, Right, found none"),
    (
      #"{"One":{"Left":"a","Right":1}}"#,
      "One: expected exactly one of Left, Right, found Left and Right"
    ),
    ("5", "parameters: expected a table, found an integer"),
    ("[1]", "parameters: expected a table, found a list"),
  ])
  func everyProblemIsNamed(given: String, message: String) throws {
    let fault = #expect(throws: ParameterFault.self) { try check(ShopModel.value(given)) }
    #expect(fault?.message == message)
  }

  @Test func nullDoesNotStandForARequiredMember() throws {
    let fault = #expect(throws: ParameterFault.self) {
      try check(ShopModel.value(#"{"Name":null}"#), required: #""Name","Size""#)
    }
    #expect(fault?.problems == ["missing Name", "missing Size"])
  }

  @Test func bytesAreTextOnlyInUTF8() throws {
    #expect(try check(.members(["Name": .blob([0x61])]))["Name"]?.string == "a")
    let fault = #expect(throws: ParameterFault.self) {
      try check(.members(["Name": .blob([0xFF])]))
    }
    #expect(fault?.message == "Name: expected a string in UTF-8, found bytes that are not UTF-8")
  }

  @Test func secretsAndTimesAreTaken() throws {
    let time = Timestamp(seconds: 5)
    let checked = try check(
      .members(["Name": .secret(.string("a")), "When": .time(time), "Data": .string("é")]))
    #expect(checked["Name"]?.string == "a" && checked["When"]?.time == time)
    #expect(ShopModel.json(checked["Data"] ?? .null) == #""é""#)
  }
}
