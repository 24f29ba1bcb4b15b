Instance: kap-protocol-1-no-dosing
InstanceOf: KapProtocol
Usage: #example
Title: "Counterexample: no dosing step"
Description: "Breaks one rule on purpose: no dosing step."
* insert KapProtocolExampleRules
* insert KapPrescriberPresent
* action[0].code = $KapActivity#preparation
