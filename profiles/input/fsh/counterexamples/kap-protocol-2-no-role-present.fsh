Instance: kap-protocol-2-no-role-present
InstanceOf: KapProtocol
Usage: #example
Title: "Counterexample: nobody has to be present"
Description: "Breaks one rule on purpose: nobody has to be present."
* insert KapProtocolExampleRules
