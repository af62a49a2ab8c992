-- Finds API calls signed with a long-term access key of the root user.
-- Why: such a key is a password to everything, in a file somewhere. Console and AssumeRoot sessions
-- use temporary keys (ASIA…); a key that begins with AKIA was made once and stays.
-- Do: delete the key as root; until then nothing short of a service control policy stops it. Find
-- where it lives by the address and the user agent. A change is critical, a read or a failure high.
-- Facts, documented: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html

return rule {
  id = "root-access-key-used",
  title = "Root's access key was used",
  severity = "critical",
  tags = { "cis-aws-1.4", "cis-aws-1.7", "attack.t1078.004" },

  match = {
    userIdentity = { type = "Root", accessKeyId = starts_with "AKIA" },
    eventType = is_not "AwsServiceEvent",
  },

  severity_for = function(event)
    if event.errorCode or event.readOnly == true then
      return "high"
    end
  end,

  message = "Root key {userIdentity.accessKeyId}: {eventName} from {sourceIPAddress}",

  examples = {
    fires = {
      { -- a change: critical
        eventVersion = "1.11",
        userIdentity = {
          type = "Root",
          principalId = "111122223333",
          arn = "arn:aws:iam::111122223333:root",
          accountId = "111122223333",
          accessKeyId = "AKIAIOSFODNN7EXAMPLE",
        },
        eventTime = "2026-03-14T03:22:10Z",
        eventSource = "ec2.amazonaws.com",
        eventName = "RunInstances",
        awsRegion = "us-east-1",
        sourceIPAddress = "203.0.113.77",
        userAgent = "aws-cli/2.24.10 md/awscrt#0.23.8 ua/2.1 os/linux lang/python#3.12.9",
        readOnly = false,
        eventType = "AwsApiCall",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
      { -- a data event, refused: high
        eventVersion = "1.11",
        userIdentity = {
          type = "Root",
          principalId = "111122223333",
          arn = "arn:aws:iam::111122223333:root",
          accountId = "111122223333",
          accessKeyId = "AKIAIOSFODNN7EXAMPLE",
        },
        eventTime = "2026-03-14T03:40:27Z",
        eventSource = "s3.amazonaws.com",
        eventName = "GetObject",
        awsRegion = "eu-west-1",
        sourceIPAddress = "203.0.113.77",
        errorCode = "AccessDenied",
        errorMessage = "Access Denied",
        requestParameters = { bucketName = "example-exports", key = "2026/03/13/customers.csv" },
        readOnly = true,
        eventType = "AwsApiCall",
        managementEvent = false,
        recipientAccountId = "111122223333",
        eventCategory = "Data",
      },
    },
    quiet = {
      { -- a console session of root: temporary key
        eventVersion = "1.11",
        userIdentity = {
          type = "Root",
          principalId = "111122223333",
          arn = "arn:aws:iam::111122223333:root",
          accountId = "111122223333",
          accessKeyId = "ASIAZQ3DRT7KEXAMPLE1",
        },
        eventTime = "2026-03-14T03:10:02Z",
        eventSource = "iam.amazonaws.com",
        eventName = "GetAccountSummary",
        awsRegion = "us-east-1",
        sourceIPAddress = "203.0.113.77",
        readOnly = true,
        eventType = "AwsApiCall",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
      { -- an IAM user's key
        eventVersion = "1.11",
        userIdentity = {
          type = "IAMUser",
          principalId = "AIDACKCEVSQ6C2EXAMPLE",
          arn = "arn:aws:iam::111122223333:user/backup",
          accountId = "111122223333",
          accessKeyId = "AKIAI44QH8DHBEXAMPLE",
          userName = "backup",
        },
        eventTime = "2026-03-14T01:00:05Z",
        eventSource = "s3.amazonaws.com",
        eventName = "ListBuckets",
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
