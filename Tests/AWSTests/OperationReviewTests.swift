import AWS
import Values
import System
import Testing

/// What the operations of a model from elsewhere amount to is not for that model to say.
struct OperationReviewTests {
  private static let head = """
    "apiVersion":"2010-03-31","endpointPrefix":"sns","protocol":"query","serviceId":"SNS",
    "signatureVersion":"v4"
    """

  private func catalog(
    _ operations: String, head: String = head, shapes: String = "", name: String = "sns"
  ) throws -> ServiceModel {
    let catalog = ServiceCatalog(library: .embedded)
    return try catalog.load(
      Array(
        #"{"metadata":{\#(head)},"operations":{\#(operations)},"shapes":{\#(shapes)}}"#.utf8),
      name: name)
  }

  @Test func aModelCannotMakeAReadOfAWrite() throws {
    let model = try catalog(
      #"""
      "CreateTopic":{"name":"CreateTopic","http":{"method":"POST","requestUri":"/"},"access":"read","readonly":true},
      "GetTopics":{"name":"GetTopics","http":{"method":"POST","requestUri":"/"},"access":"read","readonly":true}
      """#)
    let create = try #require(model.operations["CreateTopic"])
    #expect(create.access == .write && create.isReviewed)
    let new = try #require(model.operations["GetTopics"])
    #expect(new.access == .write && !new.isReviewed)
  }

  @Test func aReviewedOperationStaysWhatItIs() throws {
    let model = try catalog(
      #"""
      "ListTopics":{"name":"ListTopics","http":{"method":"POST","requestUri":"/"},"input":{"shape":"In"}}
      """#,
      shapes: #"""
        "In":{"type":"structure","members":{"NextToken":{"shape":"Text"}}},"Text":{"type":"string"}
        """#)
    let list = try #require(model.operations["ListTopics"])
    #expect(list.access == .read && list.isReviewed)
  }

  /// Requests that are not those of the shipped `ListTopics`.
  @Test(arguments: [
    #""ListTopics":{"name":"CreateTopic","http":{"method":"POST","requestUri":"/"}}"#,
    #""ListTopics":{"name":"ListTopics","http":{"method":"DELETE","requestUri":"/"}}"#,
    #""ListTopics":{"name":"ListTopics","http":{"method":"POST","requestUri":"/?Action=CreateTopic"}}"#,
    #"""
    "ListTopics":{"name":"ListTopics","http":{"method":"POST","requestUri":"/"},
      "endpoint":{"hostPrefix":"other."}}
    """#,
    #"""
    "ListTopics":{"name":"ListTopics","http":{"method":"POST","requestUri":"/"},"input":{"shape":"In"}}
    """#,
  ])
  func anotherRequestUnderTheNameOfAReadIsAWrite(operation: String) throws {
    let model = try catalog(
      operation,
      shapes: #"""
        "In":{"type":"structure","members":{"NextToken":{"shape":"Text","locationName":"Action"}}},
        "Text":{"type":"string"}
        """#)
    let list = try #require(model.operations["ListTopics"])
    #expect(list.access == .write && !list.isReviewed)
  }

  @Test(arguments: [
    ("\"endpointPrefix\":\"sns\"", "\"endpointPrefix\":\"sqs\""),
    ("\"protocol\":\"query\"", "\"protocol\":\"json\""),
    ("\"signatureVersion\"", "\"signingName\":\"iam\",\"signatureVersion\""),
  ])
  func anotherServiceUnderTheNameOfAShippedOneIsNotReviewed(old: String, new: String) throws {
    let model = try catalog(
      #""ListTopics":{"name":"ListTopics","http":{"method":"POST","requestUri":"/"}}"#,
      head: Self.head.replacing(old, with: new))
    #expect(model.operations["ListTopics"]?.access == .write)
  }

  @Test func aShippedServiceUnderAnotherNameIsNotReviewed() throws {
    let model = try catalog(
      #""ListTopics":{"name":"ListTopics","http":{"method":"POST","requestUri":"/"}}"#, name: "news"
    )
    #expect(model.operations["ListTopics"]?.access == .write)
  }

  @Test func whereRequestsOfAShippedServiceGoIsNotForAModelToSay() throws {
    let catalog = ServiceCatalog(library: .embedded)
    let shipped = try #require(try catalog.shipped("sns"))
    let model = try catalog.load(
      Array(
        #"{"metadata":{\#(Self.head)},"operations":{},"shapes":{},"endpoints":{"rules":[]}}"#.utf8),
      name: "sns")
    let own = try #require(model.endpointRules?["rules"]),
      other = try #require(shipped.endpointRules?["rules"])
    #expect(Array(own.elements).count == Array(other.elements).count)
    #expect(try catalog.shipped("sns") === shipped)
  }

  @Test(arguments: [
    "sns", "sns:", ":Foo", "sns:foo", "SNS:Foo", "sns:Foo:Bar", "sns:Fo o", "sns:*", "",
  ])
  func aNameThatIsNoOperationIsRefused(text: String) {
    var allowed = AllowedReads()
    let error = #expect(throws: ModelError.self) { try allowed.add(text) }
    #expect(error?.message == "expected one operation, such as sts:AssumeRole, found \"\(text)\"")
  }

  @Test func aWriteIsNotAllowedAsARead() throws {
    let catalog = ServiceCatalog(library: .embedded)
    var allowed = AllowedReads()
    for name in ["sts:AssumeRole", "sns:Foo", "shop:Sell", "sns:ListTopics"] {
      try allowed.add(name)
    }
    try allowed.check(catalog)
    try allowed.add("sns:CreateTopic")
    let error = #expect(throws: ModelError.self) { try allowed.check(catalog) }
    #expect(
      error?.message
        == "sns:CreateTopic changes the account; --allow-read is for operations that only read")
  }
}
