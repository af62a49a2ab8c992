import Plans
import Testing

struct JournalTests {
  @Test func placeholder() {
    #expect(JournalPlace.path(partition: "aws", account: "1", endpoint: nil) { _ in nil } == nil)
  }
}
