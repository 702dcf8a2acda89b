import datetime as dt, time
from korpu.launch.demo.stage import Stage
from tests.journey.stories import OWNER, BORN

def at(text): return dt.datetime.fromisoformat(text+"+04:00")
REG = dict(listed_infection=False, trafficking_victim=False, assists_prosecution=False, removed_with_ban=False, host_withdrew_on="n/a", new_dwelling_on="n/a", days_outside_in_180=12, undesirable=False, expulsion_decided=False, unpaid_fine=False)
NOTH = dict(harms_security_or_order=False, false_documents=False, left_for_good=False, broke_purpose=False)

def test_a(world: Stage):
    for k in range(3):
        t=time.time()
        def lap(n):
            nonlocal t
            print(n, round((time.time()-t)*1000)); t=time.time()
        who=f"anna{k}"
        code = world.portal.play("enrol", at("2025-05-06T10:00"), who=who, born=BORN); lap("enrol")
        number = world.portal.play("file", at("2025-05-06T10:20"), who=who, service="temporary-residence", language="en", answers=OWNER, papers=["photos","dwelling"], once=who); lap("file")
        def act(when, does, **told):
            world.desk.play("act", at(when), officer="aysel", number=number, does=does, told=told); lap(does)
        act("2025-05-07T10:00","ask-opinion",reference="D-1")
        world.law.play("day", at("2025-05-20T23:00")); lap("day")
        act("2025-05-21T10:00","register",body="migration_service",reference="R",facts=REG)
        act("2025-05-21T11:00","assert",facts=NOTH,why="fine")
        world.law.play("day", at("2025-05-28T23:00")); lap("day")
        act("2025-05-28T12:00","grant")
        world.law.play("day", at("2025-05-28T23:00")); lap("day")
        act("2025-05-29T12:00","pay",receipt=f"P{k}")
        print(world.desk.play("standing", at("2025-05-29T12:00"), officer="aysel", number=number))
