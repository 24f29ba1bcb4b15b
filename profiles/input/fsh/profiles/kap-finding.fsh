Profile: KapFinding
Parent: DetectedIssue
Id: kap-finding
Title: "KAP finding"
Description: "One thing in a chart that bears on ketamine, found by one rule. Preliminary while open, final when cleared or overridden. Written by reconcile. US Core has no profile for DetectedIssue."
* insert KapPublication
* obeys kap-finding-1 and kap-finding-2 and kap-finding-3
* identifier 1..* MS
* status MS
* code 1..1 MS
* severity 1..1 MS
* patient 1..1 MS
* evidence MS
* detail MS
* mitigation MS
