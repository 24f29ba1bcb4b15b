// clinical basis 1 and 5: a lozenge taken at home is taken before a chaperone.
Extension: KapChaperoneExtension
Id: kap-chaperone
Title: "Chaperone's confirmation"
Description: "Who was with the patient when a dose was taken at home, how they said so, and when."
* insert KapPublication
* insert OnElement(MedicationAdministration)
* insert Part(by, 1..1, Reference, [["Who was there"]])
* insert Part(how, 1..1, code, [["in-person, video or phone"]])
* insert Part(at, 1..1, instant, [["When they said so"]])
