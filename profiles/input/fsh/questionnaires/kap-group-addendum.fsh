// clinical basis 1.1, 1.2 and section 5.
Instance: KapGroupAddendum
InstanceOf: Questionnaire
Usage: #definition
Title: "Group session addendum"
Description: "What a group session needs besides the forms of an individual one."
* insert FormMetadata(kap-group-addendum, KapGroupAddendum, [["Group session addendum"]], 1.0.0)
* description = "What a group session needs besides the forms of an individual one."
* insert Question(group-decision, choice, true, [["May the patient take part in a group session?"]])
* insert Answer($KapLocal#suits-group "Suits a group")
* insert Answer($KapLocal#individual-only "Individual sessions only")
* insert Answer($KapLocal#more-information "More information needed")
* insert Question(confidentiality-explained, boolean, true, [["Was confidentiality of the group explained and agreed to?"]])
* insert Question(own-monitoring, boolean, false, [["Is every participant monitored and discharged individually?"]])
* insert Question(group-name, string, false, [["Group"]])
* insert Question(co-facilitator, string, false, [["Second facilitator"]])
* insert Question(touch, choice, false, [["Touch"]])
* insert Answer($KapLocal#no-touch "No touch")
* insert Answer($KapLocal#supportive-touch "Supportive touch")
* insert Question(individual-needs, text, false, [["What this patient needs from the group"]])
* insert Question(shared-integration, text, false, [["Integration in the group"]])
* insert Question(note, text, false, [["Note"]])
