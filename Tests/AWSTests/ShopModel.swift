@testable import AWS
import Values
import System

/// A small service in the standard form of models, for the tests of protocols.
enum ShopModel {
  static func model(_ text: String) throws -> ServiceModel {
    try ServiceCatalog(library: .embedded).load(Array(text.utf8), name: "shop")
  }

  /// One operation, `Sell`, of a service with these members of "metadata".
  ///
  /// - Parameters:
  ///   - input: the members of its input shape, as JSON; also of its output.
  ///   - shape: further members of that shape, with a comma in front.
  static func model(
    _ metadata: String, http: String = #""method":"POST","requestUri":"/""#,
    members: String, shape: String = "", operation: String = ""
  ) throws -> ServiceModel {
    try model(
      """
      {"metadata":{"apiVersion":"2020-01-01",\(metadata)},
       "operations":{"Sell":{"name":"Sell","http":{\(http)},
         "input":{"shape":"Sale","locationName":"SellRequest"},"output":{"shape":"Sale"},
         "errors":[{"shape":"SoldOut"}]\(operation)}},
       "shapes":{"Sale":{"type":"structure","members":{\(members)}\(shape)},
         "Text":{"type":"string"},"Secret":{"type":"string","sensitive":true},
         "Count":{"type":"integer"},"Total":{"type":"long"},"Price":{"type":"double"},
         "Flag":{"type":"boolean"},"Time":{"type":"timestamp"},"Bytes":{"type":"blob"},
         "Stream":{"type":"blob","streaming":true},
         "Texts":{"type":"list","member":{"shape":"Text"}},
         "Items":{"type":"list","member":{"shape":"Item","locationName":"item"}},
         "Times":{"type":"list","member":{"shape":"Time"}},
         "Names":{"type":"map","key":{"shape":"Text"},"value":{"shape":"Text"}},
         "Lists":{"type":"map","key":{"shape":"Text"},"value":{"shape":"Texts"}},
         "Item":{"type":"structure","required":["Name"],"members":{"Name":{"shape":"Text"},
           "Size":{"shape":"Count","locationName":"size"},
           "Kind":{"shape":"Text","xmlAttribute":true,"locationName":"xsi:kind"}}},
         "Either":{"type":"structure","union":true,"members":{"Left":{"shape":"Text"},
           "Right":{"shape":"Count"}}},
         "Anything":{"type":"structure","document":true,"members":{}},
         "Events":{"type":"structure","eventstream":true,"members":{"Sold":{"shape":"SoldEvent"},
           "Failed":{"shape":"SoldOut"}}},
         "SoldEvent":{"type":"structure","event":true,"members":{
           "Place":{"shape":"Text","eventheader":true},"Item":{"shape":"Item","eventpayload":true}}},
         "SoldOut":{"type":"structure","exception":true,"members":{"message":{"shape":"Text"},
           "Left":{"shape":"Count"},"Hint":{"shape":"Text","location":"header","locationName":"x-hint"}},
           "error":{"code":"Shop.SoldOut","httpStatusCode":409}}}}
      """)
  }

  static func operation(_ model: ServiceModel) throws -> AWS.Operation {
    guard let operation = model.operations["Sell"] else { throw Missing() }
    return operation
  }

  struct Missing: Error {}

  static func value(_ json: String) throws -> Value {
    Value(try JSONDocument(Array(json.utf8)).root)
  }

  static func json(_ value: Value) -> String {
    var bytes: [UInt8] = []
    bytes.appendJSON(value)
    return String(decoding: bytes, as: UTF8.self)
  }
}
