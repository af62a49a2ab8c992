-- Finds what the CIS metric filter for root usage finds: the text that auditors and Security Hub compare.
-- Why: to compare with: `moonwatch pattern compare` takes it as rule:root-usage-reference. No scan runs it:
-- root-usage finds the same events, and what a service does for root.
-- Do: nothing on its own.
-- The filter, as printed: { $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS &&
-- $.eventType != "AwsServiceEvent" }. Its != wants a text to compare: so does like "*".
-- Facts: CIS AWS Foundations Benchmark v1.4, 4.3, and v3.0, 4.3.

return rule {
  id = "root-usage-reference",
  title = "The CIS filter for root usage matched",
  severity = "info",
  reference = true,
  tags = { "cis-aws-4.3" },
  references = {
    "https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html",
  },

  match = {
    userIdentity = { type = "Root", invokedBy = absent },
    eventType = all_of { like "*", is_not "AwsServiceEvent" },
  },

  message = "The CIS filter matches root's {eventName} ({eventSource})",

  examples = {
    fires = {
      {
        eventName = "ConsoleLogin",
        eventSource = "signin.amazonaws.com",
        eventType = "AwsConsoleSignIn",
        userIdentity = { type = "Root", accountId = "111122223333" },
      },
    },
    quiet = {
      { -- a service acting for root
        eventName = "CreateRole",
        eventSource = "iam.amazonaws.com",
        eventType = "AwsApiCall",
        userIdentity = { type = "Root", invokedBy = "cloudformation.amazonaws.com" },
      },
      { -- without the field, != is false
        eventName = "CreateRole",
        eventSource = "iam.amazonaws.com",
        userIdentity = { type = "Root" },
      },
    },
  },
}
