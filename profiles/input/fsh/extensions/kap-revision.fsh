Extension: KapRevisionExtension
Id: kap-revision
Title: "Revision of the pathway"
Description: "Counts the transactions of the pathway, so that two of them never leave the same CarePlan."
* insert KapPublication
* insert OnElement(CarePlan)
* value[x] 1..1
* value[x] only integer
