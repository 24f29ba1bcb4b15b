// clinical basis section 5, "Count doses": dispensed, taken, returned, lost.
CodeSystem: KapDispenseCS
Id: kap-dispense
Title: "KAP dispense event"
Description: "What happened to a number of lozenges, or to an amount of practice stock. What was taken is a MedicationAdministration."
* insert KapPublication
* ^caseSensitive = true
* #dispensed "Dispensed" "Handed over to the patient."
* #returned "Returned" "Given back by the patient."
* #lost "Lost" "Reported as lost or stolen."
* #destroyed "Destroyed" "Disposed of under witness."
* #wasted "Wasted" "Made unusable before a witness, as what is left of a vial."
* #received "Received" "Practice stock that came from a supplier."
* #given "Given" "Practice stock given to a patient as a dose."
* #counted "Counted" "What two people counted of a lot, or of what a patient has."
