# KAP Pathway's service. Built from the sources alone: the profiles, bots and panel are compiled in the first stage.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /kap
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production PORT=8787 MALLOC_ARENA_MAX=1 MALLOC_TRIM_THRESHOLD_=131072 MALLOC_MMAP_THRESHOLD_=8192
WORKDIR /kap
COPY --from=build /kap/package.json ./
COPY --from=build /kap/node_modules ./node_modules
COPY --from=build /kap/src ./src
COPY --from=build /kap/app/dist ./app/dist
COPY --from=build /kap/bots ./bots
COPY --from=build /kap/profiles/build ./profiles/build
COPY --from=build /kap/dist ./dist
USER node
EXPOSE 8787
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "--max-semi-space-size=4", "--heap-growing-percent=50", "--v8-pool-size=1", "dist/service/kap.js"]
CMD ["serve", "--config", "/etc/kap/kap.config.json"]
