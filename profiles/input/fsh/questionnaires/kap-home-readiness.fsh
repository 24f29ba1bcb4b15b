// clinical basis 1.2, 2.3 and section 5.
Instance: KapHomeReadiness
InstanceOf: Questionnaire
Usage: #definition
Title: "Home-session readiness"
Description: "Whether a session can take place at the patient's home, decided before the day."
* insert FormMetadata(kap-home-readiness, KapHomeReadiness, [["Home-session readiness"]], 1.0.0)
* description = "Whether a session can take place at the patient's home, decided before the day."
* insert Question(chaperone, string, true, [["Name of the chaperone"]])
* insert Question(chaperone-phone, string, false, [["Phone number of the chaperone"]])
* insert Question(chaperone-stays, boolean, false, [["Will the chaperone stay in the home for the whole session, and look in every 15 minutes?"]])
* insert Question(chaperone-instructed, boolean, false, [["Does the chaperone know what to expect and when to call for help?"]])
* insert Question(location, string, true, [["Address at which the patient will be"]])
* insert Question(emergency-contact, string, true, [["Emergency contact, with phone number"]])
* insert Question(emergency-services, string, false, [["Nearest emergency department"]])
* insert Question(video-tested, boolean, false, [["Was the video connection tested?"]])
* insert Question(cuff-available, boolean, false, [["Is there a blood-pressure cuff, and can the patient use it?"]])
* insert Question(storage-locked, boolean, false, [["Is the ketamine stored under lock, out of reach of others?"]])
* insert Question(units-on-hand, integer, false, [["Lozenges on hand"]])
* insert IntegerBounds(0, 100)
* insert Question(disposal-known, boolean, false, [["Does the patient know how to return or dispose of what is left?"]])
* insert Question(surroundings-safe, boolean, false, [["Are the surroundings calm and safe, with children and animals cared for?"]])
* insert Question(supports, boolean, false, [["Are supports strong and symptoms mild enough for a session at home?"]])
* insert Question(readiness, choice, true, [["Ready for a session at home?"]])
* insert Answer($KapLocal#ready "Ready")
* insert Answer($KapLocal#not-ready "Not ready")
* insert Answer($KapLocal#more-information "More information needed")
* insert Question(note, text, false, [["Note"]])
