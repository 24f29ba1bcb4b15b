Profile: KapTask
Parent: Task
Id: kap-task
Title: "KAP task"
Description: "Something that somebody should do next on a course. Written by reconcile, one for each need; people may accept and start it. US Core has no profile for Task."
* insert KapPublication
* obeys kap-task-1 and kap-task-2 and kap-task-3
* identifier 1..* MS
* basedOn 1..* MS
* status MS
* intent = #order
* code 1..1 MS
* description 1..1 MS
* focus MS
* for 1..1 MS
* executionPeriod MS
* performerType 1..* MS
* restriction MS
* instantiatesCanonical MS
