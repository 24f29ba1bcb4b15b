Extension: KapStateExtension
Id: kap-state
Title: "Fingerprint of the pathway"
Description: "Changes exactly when what the pathway asks the store to hold changes; written by reconcile."
* insert KapPublication
* insert OnElement(CarePlan)
* value[x] 1..1
* value[x] only string
