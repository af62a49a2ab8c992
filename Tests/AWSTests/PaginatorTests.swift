import Testing

@testable import AWS

struct PaginatorTests {
  private func paginator(_ service: String, _ operation: String, _ parameters: Members = [:])
    throws -> Paginator
  {
    let model = try Weather.catalog.service(service)
    let pagination = try #require(model.operations[operation]?.pagination)
    return try Paginator(pagination, .members(parameters))
  }

  @Test func theTokenOfAPageIsAParameterOfTheNext() throws {
    var paginator = try paginator("cloudtrail", "LookupEvents", ["MaxResults": .integer(5)])
    #expect(paginator.request?["MaxResults"]?.integer == 5)
    try paginator.advance(after: .members(["NextToken": .string("t")]))
    #expect(paginator.request?["NextToken"]?.string == "t")
    #expect(paginator.request?["MaxResults"]?.integer == 5)
    try paginator.advance(after: .members([:]))
    #expect(paginator.request == nil)
  }

  @Test(arguments: [Value.null, .string("")]) func anEmptyTokenIsTheEnd(token: Value) throws {
    var paginator = try paginator("cloudtrail", "LookupEvents")
    try paginator.advance(after: .members(["NextToken": token]))
    #expect(paginator.request == nil)
  }

  @Test func aTokenThatComesTwiceIsAnError() throws {
    var paginator = try paginator("cloudtrail", "LookupEvents")
    try paginator.advance(after: .members(["NextToken": .string("t")]))
    #expect {
      try paginator.advance(after: .members(["NextToken": .string("t")]))
    } throws: {
      ($0 as? AWSError)?.code == "PaginationError"
    }
    #expect(paginator.request == nil)
  }

  @Test func aServiceMaySayThatThereIsNoMore() throws {
    var paginator = try paginator("iam", "ListUsers")
    try paginator.advance(
      after: .members(["Marker": .string("m"), "IsTruncated": .boolean(false)]))
    #expect(paginator.request == nil)
  }

  @Test func itemsOfAllListsComeWithTheNamesOfTheLists() throws {
    let paginator = try paginator("s3", "ListObjectVersions")
    let items = paginator.items(
      of: .members([
        "Versions": .list([.string("v")]), "DeleteMarkers": .list([.string("d")]),
      ]))
    #expect(items.map(\.key).contains("Versions") && items.map(\.key).contains("DeleteMarkers"))
    #expect(items.count == 2)
  }
}
