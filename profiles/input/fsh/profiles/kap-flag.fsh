Profile: KapFlag
Parent: Flag
Id: kap-flag
Title: "KAP flag"
Description: "What must be seen wherever the chart is opened: an unresolved absolute contraindication, or a suicide risk that holds the dose. Written by reconcile and made inactive by it. US Core has no Flag profile."
* insert KapPublication
* obeys kap-flag-1 and kap-flag-2 and kap-flag-3
* identifier 1..* MS
* status MS
* code MS
* subject MS
* subject only Reference(Patient)
