Extension: KapRevisionExtension
Id: kap-revision
Title: "Revision of the pathway"
Description: "Counts the transactions of the pathway, so that two of them never leave the same CarePlan; and those of one lot of practice stock."
* insert KapPublication
* insert OnElement(CarePlan)
* insert OnElement(Basic)
* value[x] 1..1
* value[x] only integer
