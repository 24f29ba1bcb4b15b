Profile: KapSessionGroup
Parent: Group
Id: kap-session-group
Title: "KAP session group"
Description: "The patients who take part in one group session or a series of them. Every member has an own course, encounter, readings and discharge. US Core has no Group profile."
* insert KapPublication
* obeys kap-session-group-1 and kap-session-group-2
* type = #person
* actual = true
* name MS
* member 2..* MS
* member.period MS
* member.inactive MS
