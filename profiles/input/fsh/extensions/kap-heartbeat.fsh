Extension: KapHeartbeatExtension
Id: kap-heartbeat
Title: "One round of the sweep"
Description: "When a round of the sweep began and ended, how many courses it looked at, and where the next run goes on."
* insert KapPublication
* insert OnElement(Basic)
* insert Part(began, 1..1, instant, [["When the round began"]])
* insert Part(at, 1..1, instant, [["When it last got on"]])
* insert Part(ended, 0..1, instant, [["When it came to its end; absent while it goes on"]])
* insert Part(checked, 1..1, unsignedInt, [["Courses looked at"]])
* insert Part(changed, 1..1, unsignedInt, [["Courses of which something was written"]])
* insert Part(failed, 1..1, unsignedInt, [["Courses that could not be looked at"]])
* insert Part(after, 0..1, string, [["Id of the last course of an unfinished round"]])
