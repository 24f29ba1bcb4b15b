Instance: kap-protocol-3-step-without-source
InstanceOf: KapProtocol
Usage: #example
Title: "Counterexample: a step without source and role"
Description: "Breaks one rule on purpose: a step without source and role."
* insert KapProtocolExampleRules
* insert KapPrescriberPresent
* action[2].title = "Loose step"
* action[2].code = $KapActivity#measure
