// clinical basis 5: one DEA number for each state of practice.
Extension: KapJurisdictionExtension
Id: kap-jurisdiction
Title: "State of a registration"
Description: "The state for which a registration number holds, as US-NY. A DEA number without it counts for no state."
* insert KapPublication
* insert OnElement(Identifier)
* value[x] 1..1
* value[x] only code
