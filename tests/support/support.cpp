// Shared helpers of the tests live in this folder.
