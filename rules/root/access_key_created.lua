-- Finds an access key made for the root user, or one switched back on.
-- Why: the key works without a password and without MFA until somebody deletes it, and it can do
-- anything. There is no task that needs one.
-- Do: delete the key (only root can), then look for what used it: `root-access-key-used`.
-- Facts, documented: IAM takes the caller when no user name is given, so a call by root without one
-- is about root: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccessKey.html
-- Assumed: the console's name for root, "AWS ROOT USER" (documented for EnableMFADevice), is also
-- written here; no IAM user can have a name with blanks.

return rule {
  id = "root-access-key-created",
  title = "An access key for root was created or activated",
  severity = "critical",
  tags = { "cis-aws-1.4", "attack.t1098.001" },

  match = {
    eventSource = "iam.amazonaws.com",
    userIdentity = { type = "Root" },
    ["requestParameters.userName"] = any_of { absent, is_null, "AWS ROOT USER" },
    any_of {
      { eventName = "CreateAccessKey" },
      { eventName = "UpdateAccessKey", ["requestParameters.status"] = "Active" },
    },
  },

  severity_for = function(event)
    if event.errorCode then
      return "medium"
    end
  end,

  message = function(event)
    local key = event:get "responseElements.accessKey.accessKeyId"
      or event:get "requestParameters.accessKeyId"
      or "(none made)"
    return ("%s for root from %s: key %s"):format(
      event.eventName, event.sourceIPAddress or "-", key)
  end,

  examples = {
    fires = {
      {
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
        eventTime = "2026-03-14T03:17:55Z",
        eventSource = "iam.amazonaws.com",
        eventName = "CreateAccessKey",
        awsRegion = "us-east-1",
        sourceIPAddress = "203.0.113.77",
        responseElements = {
          accessKey = { accessKeyId = "AKIAIOSFODNN7EXAMPLE", status = "Active" },
        },
        readOnly = false,
        eventType = "AwsApiCall",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
        sessionCredentialFromConsole = "true",
      },
      { -- an old key comes back
        eventVersion = "1.11",
        userIdentity = {
          type = "Root",
          principalId = "111122223333",
          arn = "arn:aws:iam::111122223333:root",
          accountId = "111122223333",
          accessKeyId = "ASIAZQ3DRT7KEXAMPLE1",
        },
        eventTime = "2026-03-14T03:18:30Z",
        eventSource = "iam.amazonaws.com",
        eventName = "UpdateAccessKey",
        awsRegion = "us-east-1",
        sourceIPAddress = "203.0.113.77",
        requestParameters = { accessKeyId = "AKIAI44QH8DHBEXAMPLE", status = "Active" },
        readOnly = false,
        eventType = "AwsApiCall",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
      { -- refused: medium
        eventVersion = "1.11",
        userIdentity = {
          type = "Root",
          principalId = "111122223333",
          arn = "arn:aws:iam::111122223333:root",
          accountId = "111122223333",
          accessKeyId = "ASIAZQ3DRT7KEXAMPLE1",
        },
        eventTime = "2026-03-14T03:17:20Z",
        eventSource = "iam.amazonaws.com",
        eventName = "CreateAccessKey",
        awsRegion = "us-east-1",
        sourceIPAddress = "203.0.113.77",
        errorCode = "LimitExceededException",
        errorMessage = "Cannot exceed quota for AccessKeysPerUser: 2",
        readOnly = false,
        eventType = "AwsApiCall",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
    },
    quiet = {
      { -- root makes a key for an IAM user
        eventVersion = "1.11",
        userIdentity = {
          type = "Root",
          principalId = "111122223333",
          arn = "arn:aws:iam::111122223333:root",
          accountId = "111122223333",
          accessKeyId = "ASIAZQ3DRT7KEXAMPLE1",
        },
        eventTime = "2026-03-14T09:30:00Z",
        eventSource = "iam.amazonaws.com",
        eventName = "CreateAccessKey",
        awsRegion = "us-east-1",
        sourceIPAddress = "198.51.100.24",
        requestParameters = { userName = "backup" },
        responseElements = {
          accessKey = {
            userName = "backup", accessKeyId = "AKIAI44QH8DHBEXAMPLE", status = "Active",
          },
        },
        readOnly = false,
        eventType = "AwsApiCall",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
      { -- root's key is switched off: that is the remedy
        eventVersion = "1.11",
        userIdentity = {
          type = "Root",
          principalId = "111122223333",
          arn = "arn:aws:iam::111122223333:root",
          accountId = "111122223333",
          accessKeyId = "ASIAZQ3DRT7KEXAMPLE1",
        },
        eventTime = "2026-03-14T11:02:00Z",
        eventSource = "iam.amazonaws.com",
        eventName = "UpdateAccessKey",
        awsRegion = "us-east-1",
        sourceIPAddress = "198.51.100.24",
        requestParameters = { accessKeyId = "AKIAIOSFODNN7EXAMPLE", status = "Inactive" },
        readOnly = false,
        eventType = "AwsApiCall",
        managementEvent = true,
        recipientAccountId = "111122223333",
        eventCategory = "Management",
      },
    },
  },
}
