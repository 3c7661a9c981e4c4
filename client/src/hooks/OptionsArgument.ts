/** Options may be left out where no variable is required. */
// biome-ignore lint/complexity/noBannedTypes: `{}` is what a type without required fields accepts
export type OptionsArgument<TVariables, TOptions> = {} extends TVariables ? [options?: TOptions] : [options: TOptions];
