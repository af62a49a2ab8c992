---@meta _
-- Written by `make stubs`. Do not edit.

---@class aws
---@field sqs aws.sqs

---@class aws.sqs
---@field add_permission fun(params: aws.sqs.AddPermissionRequest): {} # write
---@field cancel_message_move_task fun(params: aws.sqs.CancelMessageMoveTaskRequest): aws.sqs.CancelMessageMoveTaskResult # write
---@field change_message_visibility fun(params: aws.sqs.ChangeMessageVisibilityRequest): {} # write
---@field change_message_visibility_batch fun(params: aws.sqs.ChangeMessageVisibilityBatchRequest): aws.sqs.ChangeMessageVisibilityBatchResult # write
---@field create_queue fun(params: aws.sqs.CreateQueueRequest): aws.sqs.CreateQueueResult # write
---@field delete_message fun(params: aws.sqs.DeleteMessageRequest): {} # write
---@field delete_message_batch fun(params: aws.sqs.DeleteMessageBatchRequest): aws.sqs.DeleteMessageBatchResult # write
---@field delete_queue fun(params: aws.sqs.DeleteQueueRequest): {} # write
---@field get_queue_attributes fun(params: aws.sqs.GetQueueAttributesRequest): aws.sqs.GetQueueAttributesResult
---@field get_queue_url fun(params: aws.sqs.GetQueueUrlRequest): aws.sqs.GetQueueUrlResult
---@field list_dead_letter_source_queues aws.sqs.list_dead_letter_source_queues
---@field list_message_move_tasks fun(params: aws.sqs.ListMessageMoveTasksRequest): aws.sqs.ListMessageMoveTasksResult
---@field list_queue_tags fun(params: aws.sqs.ListQueueTagsRequest): aws.sqs.ListQueueTagsResult
---@field list_queues aws.sqs.list_queues
---@field purge_queue fun(params: aws.sqs.PurgeQueueRequest): {} # write
---@field receive_message fun(params: aws.sqs.ReceiveMessageRequest): aws.sqs.ReceiveMessageResult # write
---@field remove_permission fun(params: aws.sqs.RemovePermissionRequest): {} # write
---@field send_message fun(params: aws.sqs.SendMessageRequest): aws.sqs.SendMessageResult # write
---@field send_message_batch fun(params: aws.sqs.SendMessageBatchRequest): aws.sqs.SendMessageBatchResult # write
---@field set_queue_attributes fun(params: aws.sqs.SetQueueAttributesRequest): {} # write
---@field start_message_move_task fun(params: aws.sqs.StartMessageMoveTaskRequest): aws.sqs.StartMessageMoveTaskResult # write
---@field tag_queue fun(params: aws.sqs.TagQueueRequest): {} # write
---@field untag_queue fun(params: aws.sqs.UntagQueueRequest): {} # write

---@class aws.sqs.list_dead_letter_source_queues
---@overload fun(params: aws.sqs.ListDeadLetterSourceQueuesRequest): aws.sqs.ListDeadLetterSourceQueuesResult
---@field pages fun(self: aws.sqs.list_dead_letter_source_queues, params: aws.sqs.ListDeadLetterSourceQueuesRequest): fun(): aws.sqs.ListDeadLetterSourceQueuesResult
---@field items fun(self: aws.sqs.list_dead_letter_source_queues, params: aws.sqs.ListDeadLetterSourceQueuesRequest): fun(): string

---@class aws.sqs.list_queues
---@overload fun(params?: aws.sqs.ListQueuesRequest): aws.sqs.ListQueuesResult
---@field pages fun(self: aws.sqs.list_queues, params?: aws.sqs.ListQueuesRequest): fun(): aws.sqs.ListQueuesResult
---@field items fun(self: aws.sqs.list_queues, params?: aws.sqs.ListQueuesRequest): fun(): string

---@class aws.sqs.AddPermissionRequest
---@field QueueUrl string
---@field Label string
---@field AWSAccountIds string[]
---@field Actions string[]

---@class aws.sqs.BatchResultErrorEntry
---@field Id string
---@field SenderFault boolean
---@field Code string
---@field Message string

---@class aws.sqs.CancelMessageMoveTaskRequest
---@field TaskHandle string

---@class aws.sqs.CancelMessageMoveTaskResult
---@field ApproximateNumberOfMessagesMoved integer

---@class aws.sqs.ChangeMessageVisibilityBatchRequest
---@field QueueUrl string
---@field Entries aws.sqs.ChangeMessageVisibilityBatchRequestEntry[]

---@class aws.sqs.ChangeMessageVisibilityBatchRequestEntry
---@field Id string
---@field ReceiptHandle string
---@field VisibilityTimeout? integer

---@class aws.sqs.ChangeMessageVisibilityBatchResult
---@field Successful aws.sqs.ChangeMessageVisibilityBatchResultEntry[]
---@field Failed aws.sqs.BatchResultErrorEntry[]

---@class aws.sqs.ChangeMessageVisibilityBatchResultEntry
---@field Id string

---@class aws.sqs.ChangeMessageVisibilityRequest
---@field QueueUrl string
---@field ReceiptHandle string
---@field VisibilityTimeout integer

---@class aws.sqs.CreateQueueRequest
---@field QueueName string
---@field Attributes? table<string, string>
---@field tags? table<string, string>

---@class aws.sqs.CreateQueueResult
---@field QueueUrl string

---@class aws.sqs.DeleteMessageBatchRequest
---@field QueueUrl string
---@field Entries aws.sqs.DeleteMessageBatchRequestEntry[]

---@class aws.sqs.DeleteMessageBatchRequestEntry
---@field Id string
---@field ReceiptHandle string

---@class aws.sqs.DeleteMessageBatchResult
---@field Successful aws.sqs.DeleteMessageBatchResultEntry[]
---@field Failed aws.sqs.BatchResultErrorEntry[]

---@class aws.sqs.DeleteMessageBatchResultEntry
---@field Id string

---@class aws.sqs.DeleteMessageRequest
---@field QueueUrl string
---@field ReceiptHandle string

---@class aws.sqs.DeleteQueueRequest
---@field QueueUrl string

---@class aws.sqs.GetQueueAttributesRequest
---@field QueueUrl string
---@field AttributeNames? aws.sqs.QueueAttributeName[]

---@class aws.sqs.GetQueueAttributesResult
---@field Attributes table<string, string>

---@class aws.sqs.GetQueueUrlRequest
---@field QueueName string
---@field QueueOwnerAWSAccountId? string

---@class aws.sqs.GetQueueUrlResult
---@field QueueUrl string

---@class aws.sqs.ListDeadLetterSourceQueuesRequest
---@field QueueUrl string
---@field NextToken? string
---@field MaxResults? integer

---@class aws.sqs.ListDeadLetterSourceQueuesResult
---@field queueUrls string[]
---@field NextToken string

---@class aws.sqs.ListMessageMoveTasksRequest
---@field SourceArn string
---@field MaxResults? integer

---@class aws.sqs.ListMessageMoveTasksResult
---@field Results aws.sqs.ListMessageMoveTasksResultEntry[]

---@class aws.sqs.ListMessageMoveTasksResultEntry
---@field TaskHandle string
---@field Status string
---@field SourceArn string
---@field DestinationArn string
---@field MaxNumberOfMessagesPerSecond integer
---@field ApproximateNumberOfMessagesMoved integer
---@field ApproximateNumberOfMessagesToMove integer
---@field FailureReason string
---@field StartedTimestamp integer

---@class aws.sqs.ListQueueTagsRequest
---@field QueueUrl string

---@class aws.sqs.ListQueueTagsResult
---@field Tags table<string, string>

---@class aws.sqs.ListQueuesRequest
---@field QueueNamePrefix? string
---@field NextToken? string
---@field MaxResults? integer

---@class aws.sqs.ListQueuesResult
---@field QueueUrls string[]
---@field NextToken string

---@class aws.sqs.Message
---@field MessageId string
---@field ReceiptHandle string
---@field MD5OfBody string
---@field Body string
---@field Attributes table<string, string>
---@field MD5OfMessageAttributes string
---@field MessageAttributes table<string, aws.sqs.MessageAttributeValue>

---@class aws.sqs.MessageAttributeValue
---@field StringValue? string
---@field BinaryValue? string
---@field StringListValues? string[]
---@field BinaryListValues? string[]
---@field DataType string

---@alias aws.sqs.MessageSystemAttributeName "All"|"SenderId"|"SentTimestamp"|"ApproximateReceiveCount"|"ApproximateFirstReceiveTimestamp"|"SequenceNumber"|"MessageDeduplicationId"|"MessageGroupId"|"AWSTraceHeader"|"DeadLetterQueueSourceArn"

---@alias aws.sqs.MessageSystemAttributeNameForSends "AWSTraceHeader"

---@class aws.sqs.MessageSystemAttributeValue
---@field StringValue? string
---@field BinaryValue? string
---@field StringListValues? string[]
---@field BinaryListValues? string[]
---@field DataType string

---@class aws.sqs.PurgeQueueRequest
---@field QueueUrl string

---@alias aws.sqs.QueueAttributeName "All"|"Policy"|"VisibilityTimeout"|"MaximumMessageSize"|"MessageRetentionPeriod"|"ApproximateNumberOfMessages"|"ApproximateNumberOfMessagesNotVisible"|"CreatedTimestamp"|"LastModifiedTimestamp"|"QueueArn"|"ApproximateNumberOfMessagesDelayed"|"DelaySeconds"|"ReceiveMessageWaitTimeSeconds"|"RedrivePolicy"|"FifoQueue"|"ContentBasedDeduplication"|"KmsMasterKeyId"|"KmsDataKeyReusePeriodSeconds"|"DeduplicationScope"|"FifoThroughputLimit"|"RedriveAllowPolicy"|"SqsManagedSseEnabled"

---@class aws.sqs.ReceiveMessageRequest
---@field QueueUrl string
---@field AttributeNames? aws.sqs.QueueAttributeName[]
---@field MessageSystemAttributeNames? aws.sqs.MessageSystemAttributeName[]
---@field MessageAttributeNames? string[]
---@field MaxNumberOfMessages? integer
---@field VisibilityTimeout? integer
---@field WaitTimeSeconds? integer
---@field ReceiveRequestAttemptId? string

---@class aws.sqs.ReceiveMessageResult
---@field Messages aws.sqs.Message[]

---@class aws.sqs.RemovePermissionRequest
---@field QueueUrl string
---@field Label string

---@class aws.sqs.SendMessageBatchRequest
---@field QueueUrl string
---@field Entries aws.sqs.SendMessageBatchRequestEntry[]

---@class aws.sqs.SendMessageBatchRequestEntry
---@field Id string
---@field MessageBody string
---@field DelaySeconds? integer
---@field MessageAttributes? table<string, aws.sqs.MessageAttributeValue>
---@field MessageSystemAttributes? table<string, aws.sqs.MessageSystemAttributeValue>
---@field MessageDeduplicationId? string
---@field MessageGroupId? string

---@class aws.sqs.SendMessageBatchResult
---@field Successful aws.sqs.SendMessageBatchResultEntry[]
---@field Failed aws.sqs.BatchResultErrorEntry[]

---@class aws.sqs.SendMessageBatchResultEntry
---@field Id string
---@field MessageId string
---@field MD5OfMessageBody string
---@field MD5OfMessageAttributes string
---@field MD5OfMessageSystemAttributes string
---@field SequenceNumber string

---@class aws.sqs.SendMessageRequest
---@field QueueUrl string
---@field MessageBody string
---@field DelaySeconds? integer
---@field MessageAttributes? table<string, aws.sqs.MessageAttributeValue>
---@field MessageSystemAttributes? table<string, aws.sqs.MessageSystemAttributeValue>
---@field MessageDeduplicationId? string
---@field MessageGroupId? string

---@class aws.sqs.SendMessageResult
---@field MD5OfMessageBody string
---@field MD5OfMessageAttributes string
---@field MD5OfMessageSystemAttributes string
---@field MessageId string
---@field SequenceNumber string

---@class aws.sqs.SetQueueAttributesRequest
---@field QueueUrl string
---@field Attributes table<string, string>

---@class aws.sqs.StartMessageMoveTaskRequest
---@field SourceArn string
---@field DestinationArn? string
---@field MaxNumberOfMessagesPerSecond? integer

---@class aws.sqs.StartMessageMoveTaskResult
---@field TaskHandle string

---@class aws.sqs.TagQueueRequest
---@field QueueUrl string
---@field Tags table<string, string>

---@class aws.sqs.UntagQueueRequest
---@field QueueUrl string
---@field TagKeys string[]
