-- Finds every use of the root user: console, API and access key, successful or not, reads too.
-- Why: root can do anything and nothing limits it; day-to-day work never needs it.
-- Do: ask the account's owner who it was and why. Nobody knows: treat it as a break-in, change the
-- password from a clean machine, delete root's access keys, and read the whole session.
-- Service events are AWS's own work and left out. `invokedBy` is no reason to stay silent: it
-- lowers the severity by one step, as a read and a failed call do.
-- Facts: CIS AWS Foundations Benchmark v1.4, 4.3 (the filter this widens); the fields, documented:
-- https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-user-identity.html

local ladder = { "high", "medium", "low", "info" }

return rule {
  id = "root-usage",
  title = "The root user was used",
  severity = "high",
  tags = { "cis-aws-1.7", "cis-aws-4.3", "attack.t1078.004" },
  references = {
    "https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html",
    "https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html",
  },

  match = {
    userIdentity = { type = "Root" },
    eventType = is_not "AwsServiceEvent",
  },

  severity_for = function(event)
    local service = event:get "userIdentity.invokedBy"
    local step = 1
    if event.readOnly == true then
      step = step + 1
    end
    -- A failed sign-in has no errorCode: it says so in its response.
    if event.errorCode or event:get "responseElements.ConsoleLogin" == "Failure" then
      step = step + 1
    end
    -- The console stamps itself on what a person does in it; any other service acts on its own.
    if service and service ~= "signin.amazonaws.com" then
      step = step + 1
    end
    return ladder[step]
  end,

  message = "Root {eventName} ({eventSource}) from {sourceIPAddress}",

  examples = {
    fires = {
      { -- a change made in the console: high
        eventVersion = "1.11",
        userIdentity = {
          type = "Root",
          principalId = "111122223333",
          arn = "arn:aws:iam::111122223333:root",
          accountId = "111122223333",
          accessKeyId = "ASIAZQ3DRT7KEXAMPLE1",
          sessionContext = {
            attributes = { creationDate = "2026-03-14T03:09:12Z", mfaAuthenticated = "false" },
          },
        },
        eventTime = "2026-03-14T03:20:41Z",
        eventSource = "s3.amazonaws.com",
        eventName = "PutBucketPolicy",
        awsRegion = "eu-west-1",
        sourceIPAddress = "203.0.113.77",
        userAgent = "[S3Console/0.4]",
        requestParameters = { bucketName = "example-exports" },
        readOnly = false,
        eventType = "AwsApiCall",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
        sessionCredentialFromConsole = "true",
      },
      { -- a failed sign-in: medium
        eventVersion = "1.11",
        userIdentity = {
          type = "Root",
          principalId = "111122223333",
          arn = "arn:aws:iam::111122223333:root",
          accountId = "111122223333",
          accessKeyId = "",
        },
        eventTime = "2026-03-14T02:51:30Z",
        eventSource = "signin.amazonaws.com",
        eventName = "ConsoleLogin",
        awsRegion = "us-east-1",
        sourceIPAddress = "203.0.113.77",
        errorMessage = "Failed authentication",
        responseElements = { ConsoleLogin = "Failure" },
        additionalEventData = { MobileVersion = "No", MFAUsed = "No" },
        readOnly = false,
        eventType = "AwsConsoleSignIn",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
      { -- a service acting for root, which the CIS filter drops: medium
        eventVersion = "1.11",
        userIdentity = {
          type = "Root",
          principalId = "111122223333",
          arn = "arn:aws:iam::111122223333:root",
          accountId = "111122223333",
          invokedBy = "cloudformation.amazonaws.com",
        },
        eventTime = "2026-03-14T03:41:02Z",
        eventSource = "iam.amazonaws.com",
        eventName = "CreateRole",
        awsRegion = "us-east-1",
        sourceIPAddress = "cloudformation.amazonaws.com",
        userAgent = "cloudformation.amazonaws.com",
        requestParameters = { roleName = "support-access" },
        readOnly = false,
        eventType = "AwsApiCall",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
    },
    quiet = {
      { -- AWS's own work, recorded under root's name
        eventVersion = "1.11",
        userIdentity = {
          type = "Root",
          principalId = "111122223333",
          arn = "arn:aws:iam::111122223333:root",
          accountId = "111122223333",
          invokedBy = "acm.amazonaws.com",
        },
        eventTime = "2026-03-14T06:00:11Z",
        eventSource = "acm.amazonaws.com",
        eventName = "RenewCertificate",
        awsRegion = "eu-west-1",
        sourceIPAddress = "acm.amazonaws.com",
        userAgent = "acm.amazonaws.com",
        readOnly = false,
        eventType = "AwsServiceEvent",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
      { -- an IAM user called root is not the root user
        eventVersion = "1.11",
        userIdentity = {
          type = "IAMUser",
          principalId = "AIDACKCEVSQ6C2EXAMPLE",
          arn = "arn:aws:iam::111122223333:user/root",
          accountId = "111122223333",
          accessKeyId = "AKIAIOSFODNN7EXAMPLE",
          userName = "root",
        },
        eventTime = "2026-03-14T09:12:00Z",
        eventSource = "ec2.amazonaws.com",
        eventName = "DescribeInstances",
        awsRegion = "eu-west-1",
        sourceIPAddress = "198.51.100.24",
        readOnly = true,
        eventType = "AwsApiCall",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
    },
  },
}
