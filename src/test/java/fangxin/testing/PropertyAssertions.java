package fangxin.testing;

import java.util.List;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Hook of all jqwik properties and examples: each assertion runs in one of the tries. */
public final class PropertyAssertions implements AroundPropertyHook {
    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        long before = AssertionRecorder.made();
        PropertyExecutionResult result = property.execute();
        if (result.status() != PropertyExecutionResult.Status.SUCCESSFUL) {
            return result;
        }
        try {
            AssertionCheck.requireAny(before);
            AssertionCheck.requireEach(context.containerClass(), List.of(context.targetMethod()));
            return result;
        } catch (AssertionError missed) {
            return result.mapToFailed(missed);
        }
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
